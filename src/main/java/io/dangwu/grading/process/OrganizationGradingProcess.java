package io.dangwu.grading.process;

import io.dangwu.engine.PageTasks;
import io.dangwu.grading.GradingOpened;
import io.dangwu.grading.PageWorkDone;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a grading outside its steps. */
@Component
class OrganizationGradingProcess {

	private final RuntimeService runtime;

	private final PageTasks tasks;

	OrganizationGradingProcess(RuntimeService runtime, PageTasks tasks) {
		this.runtime = runtime;
		this.tasks = tasks;
	}

	@EventListener
	void on(GradingOpened opened) {
		this.runtime.startProcessInstanceByKey("organizationGrading", opened.businessKey());
	}

	@EventListener
	void on(PageWorkDone work) {
		this.tasks.done(work.businessKey(), work.task(), work.userId());
	}

}
