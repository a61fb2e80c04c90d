package io.dangwu.meeting.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A member who shall be left out of the number due.
 *
 * @param awaySince the day of departure, where the reason is an absence
 * @param superiorConsent the reference of the superior's consent
 * @param agreedByMeeting whether the meeting has agreed
 */
public record Exclusion(String name, ExclusionReason reason, @Nullable LocalDate awaySince,
		@Nullable String superiorConsent, boolean agreedByMeeting) {

}
