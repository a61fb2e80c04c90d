package io.dangwu.budget.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import io.dangwu.budget.rule.FundPlan;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.regulation.Money;

/**
 * A plan as it is typed: a field for what is kept, one for each branch and each purpose.
 */
record PlanForm(Map<String, String> fields) {

	private static final String BRANCH = "branch-";

	private static final String PURPOSE = "purpose-";

	FundPlan plan() {
		var branches = new HashMap<String, Money>();
		this.fields.forEach((key, value) -> {
			if (key.startsWith(BRANCH)) {
				branches.put(key.substring(BRANCH.length()), money(key.substring(BRANCH.length()) + " 的数额", value));
			}
		});
		var purposes = new HashMap<Purpose, Money>();
		Arrays.stream(Purpose.values())
			.forEach((purpose) -> purposes.put(purpose,
					money("“" + purpose.title() + "”的数额", this.fields.getOrDefault(PURPOSE + purpose.name(), ""))));
		return new FundPlan(money("统筹数额", this.fields.getOrDefault("heldBack", "")), branches, purposes);
	}

	/** What is left empty is nothing. */
	private static Money money(String title, String typed) {
		return typed.isBlank() ? Money.ZERO : Money.typed(title, typed);
	}

}
