package io.dangwu.budget.process;

import io.dangwu.budget.BudgetOpened;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process partyWorkBudget for each budget that is opened. */
@Component
class PartyWorkBudgetProcess {

	private final RuntimeService runtime;

	PartyWorkBudgetProcess(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(BudgetOpened opened) {
		this.runtime.startProcessInstanceByKey("partyWorkBudget", opened.businessKey());
	}

}
