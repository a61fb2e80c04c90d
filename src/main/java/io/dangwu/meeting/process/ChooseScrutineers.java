package io.dangwu.meeting.process;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.meeting.ChosenFunctionaries;
import org.jspecify.annotations.Nullable;

/** What is answered when a meeting has confirmed its scrutineers and tellers. */
record ChooseScrutineers(@Nullable List<UUID> scrutineers, @Nullable List<UUID> tellers, @Nullable String sentTeller,
		@Nullable Boolean confirmedByMeeting) {

	ChosenFunctionaries chosen() {
		return new ChosenFunctionaries(listed(this.scrutineers), listed(this.tellers), this.sentTeller,
				Boolean.TRUE.equals(this.confirmedByMeeting));
	}

	private static List<UUID> listed(@Nullable List<UUID> members) {
		return Objects.requireNonNullElse(members, List.of());
	}

}
