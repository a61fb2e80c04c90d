package io.dangwu.overview;

import java.time.LocalDate;

/**
 * A general meeting in the register of meetings.
 */
public record HeldMeetingLine(LocalDate on, String topic, String reasoning) {

}
