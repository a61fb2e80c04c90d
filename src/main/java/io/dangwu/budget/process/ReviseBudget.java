package io.dangwu.budget.process;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

/** The rates and the policy of a budget that was sent back. */
record ReviseBudget(String teacherRate, String studentRate, MidYearPolicy policy) {

	Rates rates() {
		return new Rates(money("教师党员标准", this.teacherRate), money("学生党员标准", this.studentRate));
	}

	private static Money money(String title, String typed) {
		return Money.read(typed)
			.orElseThrow(
					() -> new RegulationViolated(Verdict.refused("%s“%s”不是金额，请填写如 300.00 的数".formatted(title, typed))));
	}

}
