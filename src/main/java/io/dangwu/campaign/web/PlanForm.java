package io.dangwu.campaign.web;

import java.time.LocalDate;
import java.util.Objects;

import io.dangwu.campaign.ImplementationPlan;
import org.jspecify.annotations.Nullable;

/**
 * An implementation plan as it is typed.
 */
record PlanForm(@Nullable LocalDate on, @Nullable String reference, @Nullable String measures) {

	static final PlanForm EMPTY = new PlanForm(null, null, null);

	ImplementationPlan plan() {
		return new ImplementationPlan(this.on, text(this.reference), text(this.measures));
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

}
