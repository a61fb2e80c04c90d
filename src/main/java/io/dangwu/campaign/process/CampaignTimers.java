package io.dangwu.campaign.process;

import java.util.List;

import io.dangwu.campaign.CampaignCalendar;
import io.dangwu.campaign.DeadlinesMoved;
import io.dangwu.campaign.MovedDeadline;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.engine.Recalculation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the running processes of a campaign go by its new days.
 */
@Component
class CampaignTimers {

	private final CampaignCalendar calendar;

	private final Recalculation recalculation;

	CampaignTimers(CampaignCalendar calendar, Recalculation recalculation) {
		this.calendar = calendar;
		this.recalculation = recalculation;
	}

	@EventListener
	void on(DeadlinesMoved moved) {
		var units = this.calendar.running(moved.businessKey());
		moved.deadlines().stream().map(MovedDeadline::phase).forEach((phase) -> {
			renewCollege(moved.businessKey(), phase);
			units.forEach((unit) -> renewUnit(unit, phase));
		});
	}

	private void renewCollege(String key, Phase phase) {
		switch (phase) {
			case MOBILISATION -> renewTasks(key, List.of("holdCollegeMobilisation"));
			case REGRADING -> this.recalculation.ofTimer(key, "summaryOpens");
			case SUMMARY -> renewTasks(key, List.of("sumUpCampaign"));
			default -> {
			}
		}
	}

	private void renewUnit(String key, Phase phase) {
		switch (phase) {
			case MOBILISATION -> {
				renewTasks(key, List.of("planImplementation", "holdMobilisation"));
				this.recalculation.ofTimer(key, "gradingOpens");
			}
			case SUMMARY -> renewTasks(key, List.of("sumUpYear"));
			default -> {
			}
		}
	}

	private void renewTasks(String key, List<String> tasks) {
		tasks.forEach((task) -> this.recalculation.ofDueDate(key, task));
	}

}
