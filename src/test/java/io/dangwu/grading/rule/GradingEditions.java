package io.dangwu.grading.rule;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.Regulations;

/**
 * The editions that the product brings along.
 */
final class GradingEditions {

	static final Regulations<GradingRegulations> ALL = new RegulationFiles(RegulationSettings.unpinned())
		.read("grading", GradingRegulations.class);

	static final GradingRegulations OF_2012 = ALL.on(LocalDate.of(2012, 4, 10));

	private GradingEditions() {
	}

}
