package io.dangwu.budget;

import java.time.LocalDate;
import java.util.Objects;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What finance or the college committee says to a budget.
 *
 * @param reference the budget line or the paper of the decision, where it is agreed to
 * @param reason why it is sent back, where it is
 */
public record LineDecision(Answer answer, LocalDate on, @Nullable String reference, @Nullable String reason) {

	Verdict check(String title, String reference, LocalDate today) {
		return new DatedAct(title, this.on).notInFutureOf(today)
			.and(Verdict.refusedIf(isAgreed() && this.reference == null, "请填写%s".formatted(reference)))
			.and(Verdict.refusedIf(!isAgreed() && this.reason == null, "退回的请写明原因和修改意见"));
	}

	boolean isAgreed() {
		return this.answer == Answer.AGREED;
	}

	/** What was agreed to, to be kept with the budget. */
	BudgetAct act(String by) {
		return new BudgetAct(Objects.requireNonNull(this.reference), this.on, by);
	}

	/** Agreed to, or sent back to the party office. */
	public enum Answer {

		AGREED, RETURNED

	}

}
