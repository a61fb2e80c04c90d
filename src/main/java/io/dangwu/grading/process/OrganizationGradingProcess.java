package io.dangwu.grading.process;

import io.dangwu.engine.PageTasks;
import io.dangwu.engine.Recalculation;
import io.dangwu.grading.EvaluatorReplaced;
import io.dangwu.grading.GradingClosed;
import io.dangwu.grading.GradingOpened;
import io.dangwu.grading.PageWorkDone;
import io.dangwu.grading.SelfDeadlineMoved;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a grading outside its steps. */
@Component
class OrganizationGradingProcess {

	private final RuntimeService runtime;

	private final PageTasks tasks;

	private final Recalculation recalculation;

	OrganizationGradingProcess(RuntimeService runtime, PageTasks tasks, Recalculation recalculation) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.recalculation = recalculation;
	}

	@EventListener
	void on(GradingOpened opened) {
		this.runtime.startProcessInstanceByKey("organizationGrading", opened.businessKey());
	}

	@EventListener
	void on(GradingClosed closed) {
		this.runtime.createMessageCorrelation("organizationGrading.unitEnded")
			.processInstanceBusinessKey(closed.businessKey())
			.correlate();
	}

	@EventListener
	void on(EvaluatorReplaced replaced) {
		this.recalculation.ofPeople(replaced.businessKey());
	}

	@EventListener
	void on(SelfDeadlineMoved moved) {
		this.recalculation.ofDueDate(moved.businessKey(), "assessSelf");
		this.recalculation.ofTimer(moved.businessKey(), "selfAssessmentOverdue");
	}

	@EventListener
	void on(PageWorkDone work) {
		this.tasks.done(work.businessKey(), work.task(), work.userId());
	}

}
