package io.dangwu.election.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.dangwu.election.Act;
import io.dangwu.election.CommitteeVote;
import org.jspecify.annotations.Nullable;

/** How the new committee voted on its secretary and deputy. */
record ElectSecretary(LocalDate metOn, @Nullable List<UUID> present, @Nullable UUID secretary,
		@Nullable Integer forSecretary, @Nullable UUID deputy, @Nullable Integer forDeputy, @Nullable String reason) {

	Act act() {
		return new Act(this.metOn, null, this.reason);
	}

	CommitteeVote vote() {
		return new CommitteeVote(Set.copyOf(Objects.requireNonNullElse(this.present, List.of())), this.secretary,
				Objects.requireNonNullElse(this.forSecretary, 0), this.deputy,
				Objects.requireNonNullElse(this.forDeputy, 0), this.reason);
	}

}
