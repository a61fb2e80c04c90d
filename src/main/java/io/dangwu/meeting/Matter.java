package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting was called for.
 *
 * @param callerKey the business key of the case behind it
 * @param about the person it is about, where it is about one
 * @param holdBy the last day on which it is in time, where the law sets one
 */
@Embeddable
record Matter(String callerKey, String subject, @Enumerated(EnumType.STRING) MeetingPurpose purpose, String topic,
		@Nullable UUID about, @Nullable LocalDate holdBy) {

	static Matter of(CalledMeeting called, MeetingPurpose purpose) {
		return new Matter(called.callerKey(), called.subject(), purpose, called.topic(), called.about(),
				called.holdBy());
	}

}
