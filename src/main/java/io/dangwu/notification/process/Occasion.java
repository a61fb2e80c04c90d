package io.dangwu.notification.process;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why somebody is reminded of a task.
 */
enum Occasion {

	SOON, TODAY, OVERDUE;

	/** How many days before its due date somebody is reminded of a task. */
	static final int DAYS_AHEAD = 7;

	/**
	 * The occasion that the day is for a task due on the other one.
	 */
	static Optional<Occasion> on(LocalDate today, LocalDate dueOn) {
		if (today.isAfter(dueOn)) {
			return Optional.of(OVERDUE);
		}
		if (today.isEqual(dueOn)) {
			return Optional.of(TODAY);
		}
		return Optional.of(SOON).filter((soon) -> !today.isBefore(dueOn.minusDays(DAYS_AHEAD)));
	}

}
