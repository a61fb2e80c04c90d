package io.dangwu.budget.web;

import java.time.LocalDate;

import io.dangwu.budget.NewExpense;
import io.dangwu.budget.rule.Fund;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An expense as it is typed.
 */
record ExpenseForm(@Nullable Fund fund, @Nullable LocalDate on, @Nullable String amount, @Nullable Purpose purpose,
		@Nullable String account, @Nullable String spentFor, @Nullable String payee, @Nullable String subject,
		@Nullable String voucher, @Nullable String minutes) {

	static ExpenseForm empty() {
		return new ExpenseForm(Fund.BUDGET, null, null, null, null, null, null, null, null, null);
	}

	NewExpense expense() {
		if (this.on == null || this.purpose == null || this.account == null || this.spentFor == null) {
			throw new RegulationViolated(Verdict.refused("请填写支出日期，并选择用途、列支账户和使用单位"));
		}
		return new NewExpense((this.fund != null) ? this.fund : Fund.BUDGET, this.on, Money.typed("金额", this.amount),
				this.purpose, this.account, this.spentFor, text(this.payee), text(this.subject),
				orNothing(this.voucher), orNothing(this.minutes));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	private static @Nullable String orNothing(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
