package io.dangwu.budget;

import java.util.Optional;

import io.dangwu.notification.TaskSubjects;

import org.springframework.stereotype.Component;

/** What a case of this feature is about, for mails. */
@Component
class BudgetSubjects implements TaskSubjects {

	private final Budgets budgets;

	BudgetSubjects(Budgets budgets) {
		this.budgets = budgets;
	}

	@Override
	public String kind() {
		return BudgetOpening.KIND;
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return this.budgets.findByBusinessKey(businessKey).map((budget) -> budget.year() + " 年度");
	}

}
