package io.dangwu.rectification.process;

import io.dangwu.engine.PageTasks;
import io.dangwu.grading.GradePublished;
import io.dangwu.organization.OrganizationService;
import io.dangwu.rectification.PlanSubmitted;
import io.dangwu.rectification.ProblemActed;
import io.dangwu.rectification.RectificationClosed;
import io.dangwu.rectification.RectificationOpened;
import io.dangwu.rectification.RectificationService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a rectification outside its steps. */
@Component
class RectificationReviewProcess {

	private final RuntimeService runtime;

	private final PageTasks tasks;

	private final RectificationService rectifications;

	private final OrganizationService organizations;

	RectificationReviewProcess(RuntimeService runtime, PageTasks tasks, RectificationService rectifications,
			OrganizationService organizations) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.rectifications = rectifications;
		this.organizations = organizations;
	}

	/** Every branch rectifies, the best too. */
	@EventListener
	void on(GradePublished grade) {
		if (this.organizations.unit(grade.unit()).isBranch()) {
			this.rectifications.open(grade);
		}
	}

	@EventListener
	void on(RectificationOpened opened) {
		this.runtime.startProcessInstanceByKey("rectificationReview", opened.businessKey());
	}

	@EventListener
	void on(RectificationClosed closed) {
		this.runtime.createMessageCorrelation("rectificationReview.unitEnded")
			.processInstanceBusinessKey(closed.businessKey())
			.correlate();
	}

	@EventListener
	void on(PlanSubmitted plan) {
		this.tasks.done(plan.businessKey(), "draftPlan", plan.userId());
	}

	@EventListener
	void on(ProblemActed acted) {
		this.tasks.done(acted.businessKey(), acted.task(), "problem", String.valueOf(acted.number()), acted.userId());
	}

}
