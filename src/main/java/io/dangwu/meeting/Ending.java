package io.dangwu.meeting;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a meeting ended, and why.
 *
 * @param on the day on which that was entered
 */
@Embeddable
record Ending(@Enumerated(EnumType.STRING) MeetingOutcome outcome, String reasoning,
		@Column(name = "concluded_on") LocalDate on) {

}
