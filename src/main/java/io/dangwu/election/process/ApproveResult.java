package io.dangwu.election.process;

import java.time.LocalDate;

import io.dangwu.election.Act;
import io.dangwu.election.ElectionOutcome;
import org.jspecify.annotations.Nullable;

/** What the superior answers to the result. */
record ApproveResult(Decision decision, LocalDate decidedOn, String reference, @Nullable String remark) {

	Act act() {
		return new Act(this.decidedOn, this.reference, this.remark);
	}

	ElectionOutcome answer() {
		return ElectionOutcome.valueOf(this.decision.name());
	}

	enum Decision {

		APPROVED, NOT_APPROVED

	}

}
