package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Where an organisation stands in a campaign: in the first phase that is still open, and
 * how many days that phase is overdue.
 */
public record Standing(Optional<Phase> phase, long daysLate) {

	public static Standing of(Set<Phase> open, Schedule schedule, LocalDate today) {
		return open.stream()
			.sorted()
			.findFirst()
			.map((phase) -> new Standing(Optional.of(phase),
					Math.max(0, ChronoUnit.DAYS.between(schedule.end(phase), today))))
			.orElse(new Standing(Optional.empty(), 0));
	}

	public boolean isLate() {
		return this.daysLate > 0;
	}

	public boolean isEnded() {
		return this.phase.isEmpty();
	}

}
