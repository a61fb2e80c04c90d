package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a meeting ended, with the reckoning in words.
 *
 * @param heldOn the day of the meeting; of one that was called off, the day of that
 * @param outcome the name of its {@link MeetingOutcome}
 */
public record MeetingResult(UUID id, String callerKey, LocalDate heldOn, int due, int present, int approvals,
		String outcome, String reasoning) {

}
