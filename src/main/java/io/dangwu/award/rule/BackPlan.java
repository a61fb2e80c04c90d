package io.dangwu.award.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * Each step of a round with its last possible days.
 *
 * @param provisional whether a year without a published calendar lies in it
 */
public record BackPlan(List<PlannedStep> steps, boolean provisional) {

	public BackPlan {
		steps = List.copyOf(steps);
	}

	public PlannedStep step(Step step) {
		return this.steps.stream().filter((planned) -> planned.step() == step).findFirst().orElseThrow();
	}

	/** The last day on which the round can be opened. */
	public LocalDate latestOpening() {
		return this.steps.get(0).begins();
	}

}
