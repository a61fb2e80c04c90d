package io.dangwu.meeting;

import java.util.List;
import java.util.UUID;

/**
 * Who came to a meeting and who sent a written opinion instead.
 *
 * @param lodgedBeforeOpening whether every written opinion was lodged before the meeting
 * opened
 * @param returned members who were to be left out of those due, and came before the
 * opening
 */
public record Attendance(List<UUID> present, List<UUID> written, boolean lodgedBeforeOpening, List<UUID> returned) {

	public Attendance {
		present = List.copyOf(present);
		written = List.copyOf(written);
		returned = List.copyOf(returned);
	}

	boolean hasCome(UUID member) {
		return this.present.contains(member) || this.returned.contains(member);
	}

	int writtenTooLate() {
		return this.lodgedBeforeOpening ? 0 : this.written.size();
	}

}
