package io.dangwu.election.process;

import java.time.LocalDate;

import io.dangwu.election.Act;
import io.dangwu.election.ElectionOutcome;
import org.jspecify.annotations.Nullable;

/** What the superior answers to a request. */
record ApproveElection(Decision decision, LocalDate decidedOn, @Nullable String reference, @Nullable String remark) {

	Act act() {
		return new Act(this.decidedOn, this.reference, this.remark);
	}

	ElectionOutcome answer() {
		return ElectionOutcome.valueOf(this.decision.name());
	}

	enum Decision {

		APPROVED, RETURNED

	}

}
