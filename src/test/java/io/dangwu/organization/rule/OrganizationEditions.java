package io.dangwu.organization.rule;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.Regulations;

/** The editions that the product brings along. */
final class OrganizationEditions {

	private static final RegulationFiles FILES = new RegulationFiles(RegulationSettings.unpinned());

	static final Regulations<OrganizationRegulations> ALL = FILES.read("organization", OrganizationRegulations.class);

	static final OrganizationRegulations OF_2007 = ALL.on(LocalDate.of(2012, 4, 10));

	static final OrganizationRegulations OF_2018 = ALL.on(LocalDate.of(2026, 5, 11));

	static final OrganizationPractice PRACTICE = FILES.read("organization-practice", OrganizationPractice.class)
		.on(LocalDate.of(2012, 4, 10));

	private OrganizationEditions() {
	}

}
