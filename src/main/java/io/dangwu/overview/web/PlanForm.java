package io.dangwu.overview.web;

import io.dangwu.organization.AdmissionPlan;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year for one organisation, as it is typed.
 */
record PlanForm(String unit, int year, @Nullable String students, @Nullable String youngStaff) {

	private static final int DIGITS = 5;

	AdmissionPlan plan() {
		return new AdmissionPlan(this.unit, this.year, number(this.students), number(this.youngStaff));
	}

	private static @Nullable Integer number(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		var digits = typed.strip();
		if (!digits.matches("\\d{1," + DIGITS + "}")) {
			throw new RegulationViolated(Verdict.refused("计划人数应当是不小于 0 的整数，您填的是“%s”".formatted(digits)));
		}
		return Integer.valueOf(digits);
	}

}
