package io.dangwu.election.process;

import java.time.LocalDate;

import io.dangwu.election.Act;
import io.dangwu.election.ElectionOutcome;
import org.jspecify.annotations.Nullable;

/** What the superior says of the candidates. */
record ReviewCandidates(Decision decision, LocalDate reviewedOn, @Nullable String reference, @Nullable String remark) {

	Act act() {
		return new Act(this.reviewedOn, this.reference, this.remark);
	}

	ElectionOutcome answer() {
		return ElectionOutcome.valueOf(this.decision.name());
	}

	enum Decision {

		AGREED, RETURNED

	}

}
