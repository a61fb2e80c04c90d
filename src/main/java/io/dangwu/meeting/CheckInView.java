package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting as somebody of the branch sees it who may check in.
 *
 * @param leads whether that person leads the meeting
 */
public record CheckInView(UUID id, String branch, String topic, LocalDate heldOn, String place, CheckInState state,
		boolean leads) {

}
