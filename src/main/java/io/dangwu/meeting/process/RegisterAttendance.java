package io.dangwu.meeting.process;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.meeting.Attendance;
import org.jspecify.annotations.Nullable;

/** What is answered when a meeting opens. */
record RegisterAttendance(@Nullable List<UUID> present, @Nullable List<UUID> writtenOpinions,
		@Nullable Boolean lodgedBeforeOpening, @Nullable List<UUID> returned) {

	Attendance attendance() {
		return new Attendance(listed(this.present), listed(this.writtenOpinions),
				Boolean.TRUE.equals(this.lodgedBeforeOpening), listed(this.returned));
	}

	private static List<UUID> listed(@Nullable List<UUID> members) {
		return Objects.requireNonNullElse(members, List.of());
	}

}
