package io.dangwu.campaign;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the implementation plans of general and directly affiliated branches.
 */
@Service
@Transactional
public class ImplementationPlans {

	private static final Logger LOG = LoggerFactory.getLogger(ImplementationPlans.class);

	private final CampaignDesk desk;

	private final PlanFiles files;

	private final ApplicationEventPublisher events;

	ImplementationPlans(CampaignDesk desk, PlanFiles files, ApplicationEventPublisher events) {
		this.desk = desk;
		this.files = files;
		this.events = events;
	}

	/** Takes the plan, whose file was uploaded before. */
	public void submit(String key, ImplementationPlan plan, Actor actor) {
		var year = this.files.unplanned(key, actor);
		plan.check()
			.and((plan.on() != null) ? this.desk.dated(new DatedAct("制定日期", plan.on()), year) : Verdict.allowed())
			.and(Verdict.refusedIf(this.files.of(year).isEmpty(), "请先上传实施方案文件"))
			.orThrow();
		year.plan(plan);
		LOG.info("{} has its implementation plan", key);
		this.events.publishEvent(new PlanHandedIn(key, actor.userId()));
	}

	/** The page's work behind the task; refused where it is not done. */
	@Transactional(readOnly = true)
	public void demand(String key) {
		Verdict.refusedIf(this.desk.unitYear(key).plan().isEmpty(), "请先打开实施方案页面，上传方案并提交，本任务会自动办结").orThrow();
	}

}
