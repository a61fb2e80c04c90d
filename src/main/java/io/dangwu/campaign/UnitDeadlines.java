package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.function.BinaryOperator;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.grading.GradingMark;
import io.dangwu.grading.SelfDeadlines;
import io.dangwu.rectification.RectificationDeadlines;
import io.dangwu.rectification.RectificationMark;
import io.dangwu.rectification.RectificationOpened;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has the gradings and rectifications of those who take part go by the days of the
 * campaign.
 */
@Component
class UnitDeadlines {

	private final CampaignDesk desk;

	private final UnitCases cases;

	private final SelfDeadlines scores;

	private final RectificationDeadlines plans;

	UnitDeadlines(CampaignDesk desk, UnitCases cases, SelfDeadlines scores, RectificationDeadlines plans) {
		this.desk = desk;
		this.cases = cases;
		this.scores = scores;
		this.plans = plans;
	}

	/** Before its process begins, so that its first task is due on the right day. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(RectificationOpened opened) {
		this.desk.unitYear(opened.unit(), opened.year()).map(UnitYear::campaign).ifPresent((campaign) -> {
			this.plans.movePlan(opened.businessKey(), day(campaign, Phase.PLANNING));
			this.plans.moveEnd(opened.businessKey(), day(campaign, Phase.RECTIFICATION));
		});
	}

	/** The running cases have the new day of a phase. */
	void follow(Campaign campaign, Phase phase) {
		var day = day(campaign, phase);
		var running = this.desk.running(campaign);
		switch (phase) {
			case GRADING ->
				this.cases.gradings(running).map(GradingMark::businessKey).forEach((key) -> this.scores.move(key, day));
			case PLANNING -> this.cases.rectifications(running)
				.map(RectificationMark::businessKey)
				.forEach((key) -> this.plans.movePlan(key, day));
			case RECTIFICATION -> this.cases.rectifications(running)
				.map(RectificationMark::businessKey)
				.forEach((key) -> this.plans.moveEnd(key, day));
			default -> {
			}
		}
	}

	private static BinaryOperator<LocalDate> day(Campaign campaign, Phase phase) {
		return (begun, usual) -> campaign.schedule().deadline(phase, begun, usual);
	}

}
