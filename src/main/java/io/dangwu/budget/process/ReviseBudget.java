package io.dangwu.budget.process;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.regulation.Money;

/** The rates and the policy of a budget that was sent back. */
record ReviseBudget(String teacherRate, String studentRate, MidYearPolicy policy) {

	Rates rates() {
		return new Rates(Money.typed("教师党员标准", this.teacherRate), Money.typed("学生党员标准", this.studentRate));
	}

}
