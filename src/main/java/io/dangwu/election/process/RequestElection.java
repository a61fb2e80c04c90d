package io.dangwu.election.process;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import io.dangwu.ballot.BallotMode;
import io.dangwu.election.Act;
import io.dangwu.election.WantedElection;
import io.dangwu.organization.ElectionMode;
import org.jspecify.annotations.Nullable;

/** What a branch asks its superior for. */
record RequestElection(Decision decision, LocalDate submittedOn, @Nullable LocalDate plannedOn, @Nullable String agenda,
		@Nullable Integer seats, @Nullable Boolean deputy, @Nullable ElectionMode variant,
		@Nullable BallotMode ballotMode, @Nullable String reason) {

	Act act() {
		return new Act(this.submittedOn, null, this.reason);
	}

	Optional<WantedElection> wanted() {
		return (this.decision == Decision.SUBMIT)
				? Optional.of(new WantedElection((this.plannedOn != null) ? this.plannedOn : this.submittedOn,
						this.agenda, this.seats, Boolean.TRUE.equals(this.deputy),
						Objects.requireNonNullElse(this.variant, ElectionMode.STANDARD),
						Objects.requireNonNullElse(this.ballotMode, BallotMode.PAPER), this.reason))
				: Optional.empty();
	}

	enum Decision {

		SUBMIT, WITHDRAW

	}

}
