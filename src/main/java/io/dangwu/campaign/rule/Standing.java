package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Where an organisation stands in a campaign: which phases are still open to it, and how
 * many days the first of them is overdue.
 */
public record Standing(Set<Phase> open, long daysLate) {

	public Standing {
		open = Set.copyOf(open);
	}

	public static Standing of(Set<Phase> open, Schedule schedule, LocalDate today) {
		var late = first(open).map((phase) -> ChronoUnit.DAYS.between(schedule.end(phase), today)).orElse(0L);
		return new Standing(open, Math.max(0, late));
	}

	/** The first phase that is still open. */
	public Optional<Phase> phase() {
		return first(this.open);
	}

	/** Whether a phase still lies before the organisation. */
	public boolean awaits(Phase phase) {
		return this.open.contains(phase);
	}

	public boolean isLate() {
		return this.daysLate > 0;
	}

	public boolean isEnded() {
		return this.open.isEmpty();
	}

	private static Optional<Phase> first(Set<Phase> open) {
		return open.stream().sorted().findFirst();
	}

}
