package io.dangwu.budget.web;

import io.dangwu.budget.NewBudget;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a year as it is opened.
 */
record BudgetForm(@Nullable String year, @Nullable String teacherRate, @Nullable String studentRate,
		@Nullable MidYearPolicy policy) {

	static BudgetForm of(int year, Rates rates, MidYearPolicy policy) {
		return new BudgetForm(String.valueOf(year), rates.teacher().plain(), rates.student().plain(), policy);
	}

	NewBudget budget() {
		var rates = new Rates(Money.typed("教师党员标准", this.teacherRate), Money.typed("学生党员标准", this.studentRate));
		if (this.policy == null) {
			throw new RegulationViolated(Verdict.refused("请选择年中增减办法"));
		}
		return new NewBudget(TypedNumber.of("预算年度", this.year), rates, this.policy);
	}

}
