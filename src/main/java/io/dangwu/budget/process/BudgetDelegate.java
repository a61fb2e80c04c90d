package io.dangwu.budget.process;

import io.dangwu.budget.BudgetService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/** Applies the budgeting rule: what each unit is entitled to by its counted members. */
@Component
class BudgetDelegate implements JavaDelegate {

	private final BudgetService budgets;

	BudgetDelegate(BudgetService budgets) {
		this.budgets = budgets;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.budgets.entitle(execution.getProcessBusinessKey());
	}

}
