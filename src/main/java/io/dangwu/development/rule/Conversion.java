package io.dangwu.development.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A motion about a probationary member, put to a general meeting.
 *
 * @param extensions how often the probation was extended before
 * @param newEnd the new end of probation, for an extension
 */
public record Conversion(Motion motion, LocalDate probationEndsOn, int extensions, LocalDate meetingOn,
		@Nullable LocalDate newEnd) {

}
