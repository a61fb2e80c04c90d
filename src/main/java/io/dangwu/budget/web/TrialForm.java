package io.dangwu.budget.web;

import java.util.HashMap;
import java.util.Map;

import io.dangwu.budget.Trial;
import io.dangwu.budget.rule.Heads;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.regulation.Money;

/**
 * What somebody wants to try out, as it is typed: rates, policy, and for each unit its
 * numbers.
 */
record TrialForm(Map<String, String> fields) {

	private static final String TEACHERS = "teachers-";

	private static final String STUDENTS = "students-";

	Trial trial() {
		var heads = new HashMap<String, Heads>();
		this.fields.keySet()
			.stream()
			.filter((key) -> key.startsWith(TEACHERS))
			.map((key) -> key.substring(TEACHERS.length()))
			.forEach((unit) -> heads.put(unit,
					new Heads(number("教师党员人数", TEACHERS + unit), number("学生党员人数", STUDENTS + unit))));
		return new Trial(new Rates(Money.typed("教师党员标准", this.fields.get("teacherRate")),
				Money.typed("学生党员标准", this.fields.get("studentRate"))), policy(), heads);
	}

	private MidYearPolicy policy() {
		return MidYearPolicy.named(this.fields.getOrDefault("policy", ""));
	}

	private int number(String title, String key) {
		return TypedNumber.of(title, this.fields.get(key));
	}

}
