package io.dangwu.meeting;

import java.time.LocalDate;

/**
 * A meeting for a case is about to be convened for a day; who called it may refuse the
 * day.
 */
public record MeetingConvening(String callerKey, LocalDate heldOn) {

}
