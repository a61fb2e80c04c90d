package io.dangwu.meeting;

import java.util.List;
import java.util.UUID;

/**
 * What whoever leads a meeting says when closing its attendance.
 *
 * @param written members who lodged a written opinion instead of coming
 * @param lodgedBeforeOpening whether all of these were lodged before the meeting opened
 * @param givenUp whether the meeting is given up as too few have come
 */
public record AttendanceClosing(List<UUID> written, boolean lodgedBeforeOpening, boolean givenUp) {

	public AttendanceClosing {
		written = List.copyOf(written);
	}

}
