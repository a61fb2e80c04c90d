package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Schedule;

/**
 * A campaign as it is read.
 *
 * @param moves the phases whose last day was moved, in the order in which that was done
 */
public record CampaignSheet(String businessKey, int year, String title, LocalDate openedOn, Schedule schedule,
		Optional<LocalDate> mobilisedOn, Optional<LocalDate> summarisedOn, Optional<String> summary,
		Optional<String> leftOpen, List<MovedDeadline> moves) {

	public CampaignSheet {
		moves = List.copyOf(moves);
	}

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
