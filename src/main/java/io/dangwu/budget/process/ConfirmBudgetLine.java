package io.dangwu.budget.process;

import java.time.LocalDate;

import io.dangwu.budget.LineDecision;
import org.jspecify.annotations.Nullable;

/** What finance answers to a budget. */
record ConfirmBudgetLine(LocalDate confirmedOn, LineDecision.Answer decision, @Nullable String lineReference,
		@Nullable String returnReason) {

	LineDecision lineDecision() {
		return new LineDecision(this.decision, this.confirmedOn, this.lineReference, this.returnReason);
	}

}
