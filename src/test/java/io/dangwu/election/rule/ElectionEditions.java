package io.dangwu.election.rule;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.Regulations;

/**
 * The editions that the product brings along.
 */
public final class ElectionEditions {

	public static final Regulations<ElectionRegulations> ALL = new RegulationFiles(RegulationSettings.unpinned())
		.read("election", ElectionRegulations.class);

	static final ElectionRegulations OF_1990 = ALL.on(LocalDate.of(2012, 7, 10));

	static final ElectionRegulations OF_2020 = ALL.on(LocalDate.of(2026, 7, 10));

	static final ElectionPractice PRACTICE = new RegulationFiles(RegulationSettings.unpinned())
		.read("election-practice", ElectionPractice.class)
		.on(LocalDate.of(2026, 7, 10));

	private ElectionEditions() {
	}

}
