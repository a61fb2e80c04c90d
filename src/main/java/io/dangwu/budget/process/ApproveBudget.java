package io.dangwu.budget.process;

import java.time.LocalDate;

import io.dangwu.budget.LineDecision;
import org.jspecify.annotations.Nullable;

/** What the college committee decides on a budget. */
record ApproveBudget(LocalDate approvedOn, LineDecision.Answer decision, @Nullable String approvalReference,
		@Nullable String returnReason) {

	LineDecision lineDecision() {
		return new LineDecision(this.decision, this.approvedOn, this.approvalReference, this.returnReason);
	}

}
