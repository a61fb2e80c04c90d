package io.dangwu.grading.web;

import java.time.LocalDate;

import io.dangwu.grading.NewGrading;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to begin a grading.
 */
record OpeningForm(@Nullable String unit, @Nullable Integer year, @Nullable LocalDate selfUntil,
		@Nullable Boolean withBranches) {

	static OpeningForm usual(LocalDate selfUntil, int year) {
		return new OpeningForm(null, year, selfUntil, false);
	}

	boolean isWithBranches() {
		return Boolean.TRUE.equals(this.withBranches);
	}

	NewGrading grading() {
		if (this.unit == null || this.unit.isBlank() || this.year == null || this.selfUntil == null) {
			throw new RegulationViolated(Verdict.refused("请选择党组织，填写年度和自评截止日期"));
		}
		return new NewGrading(this.unit, this.year, this.selfUntil);
	}

}
