package io.dangwu.budget;

import java.time.LocalDate;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.regulation.Verdict;

/**
 * What the party office settles when it opens the budget of a year.
 */
public record NewBudget(int year, Rates rates, MidYearPolicy policy) {

	private static final int FOUR_DIGITS = 1000;

	/**
	 * A year gone by is entered belatedly; of the years to come there is only the next.
	 */
	Verdict check(LocalDate today) {
		var next = today.getYear() + 1;
		return Verdict.refusedIf(this.year < FOUR_DIGITS || this.year > next,
				"预算年度 %d 无效，请填写不晚于 %d 年的年度".formatted(this.year, next));
	}

}
