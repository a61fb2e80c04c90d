package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Schedule;

/**
 * A campaign as it is read.
 */
public record CampaignSheet(String businessKey, int year, String title, LocalDate openedOn, Schedule schedule,
		Optional<LocalDate> mobilisedOn, Optional<LocalDate> summarisedOn, Optional<String> summary,
		Optional<String> leftOpen) {

	public boolean isEnded() {
		return this.summarisedOn.isPresent();
	}

	/** The day up to which it is to be summed up. */
	public LocalDate lastDay() {
		return end(Phase.SUMMARY);
	}

	public LocalDate end(Phase phase) {
		return this.schedule.end(phase);
	}

}
