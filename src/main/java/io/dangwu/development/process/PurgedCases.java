package io.dangwu.development.process;

import io.dangwu.development.CaseRegister;
import io.dangwu.development.CaseView;
import io.dangwu.member.PersonPurged;
import io.dangwu.organization.Actor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the history of ended cases out of the engine once the person's data are erased:
 * the answers of forms may hold anything.
 */
@Component
class PurgedCases {

	private final HistoryService history;

	private final CaseRegister cases;

	PurgedCases(HistoryService history, CaseRegister cases) {
		this.history = history;
		this.cases = cases;
	}

	@EventListener
	void on(PersonPurged purged) {
		this.cases.of(purged.memberId(), Actor.SYSTEM).stream().map(CaseView::businessKey).forEach(this::forget);
	}

	/** The pieces of a case have the key of the whole. */
	private void forget(String businessKey) {
		this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.finished()
			.list()
			.stream()
			.map(HistoricProcessInstance::getId)
			.forEach(this.history::deleteHistoricProcessInstance);
	}

}
