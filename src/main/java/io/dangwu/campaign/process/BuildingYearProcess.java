package io.dangwu.campaign.process;

import io.dangwu.campaign.CampaignOpened;
import io.dangwu.campaign.PlanHandedIn;
import io.dangwu.campaign.UnitProgress;
import io.dangwu.campaign.UnitYearClosed;
import io.dangwu.campaign.UnitYearOpened;
import io.dangwu.engine.PageTasks;
import io.dangwu.grading.GradePublished;
import io.dangwu.grading.LeftUngraded;
import io.dangwu.rectification.RectificationEnded;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the processes of a campaign, and has those of organisations look again when
 * something was settled elsewhere.
 */
@Component
class BuildingYearProcess {

	private final RuntimeService runtime;

	private final PageTasks tasks;

	private final UnitProgress progress;

	BuildingYearProcess(RuntimeService runtime, PageTasks tasks, UnitProgress progress) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.progress = progress;
	}

	@EventListener
	void on(CampaignOpened opened) {
		this.runtime.startProcessInstanceByKey("buildingYear", opened.businessKey());
	}

	@EventListener
	void on(UnitYearOpened opened) {
		this.runtime.startProcessInstanceByKey("unitYear", opened.businessKey());
	}

	@EventListener
	void on(PlanHandedIn plan) {
		this.tasks.done(plan.businessKey(), "planImplementation", plan.userId());
	}

	@EventListener
	void on(UnitYearClosed closed) {
		this.runtime.createMessageCorrelation("unitYear.unitEnded")
			.processInstanceBusinessKey(closed.businessKey())
			.correlate();
	}

	@EventListener
	void on(GradePublished grade) {
		lookAgain(grade.unit(), grade.year());
	}

	@EventListener
	void on(LeftUngraded grading) {
		lookAgain(grading.unit(), grading.year());
	}

	@EventListener
	void on(RectificationEnded rectification) {
		lookAgain(rectification.unit(), rectification.year());
	}

	/** A condition is judged anew whenever a variable is set. */
	private void lookAgain(String unit, int year) {
		this.progress.key(unit, year)
			.stream()
			.flatMap((key) -> this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(key)
				.processDefinitionKey("unitYear")
				.list()
				.stream())
			.forEach((instance) -> this.runtime.setVariable(instance.getId(), "settled", unit));
	}

}
