package io.dangwu.campaign.rule;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;

/**
 * The editions that the product brings along.
 */
final class CampaignEditions {

	static final CampaignRegulations OF_2012 = new RegulationFiles(RegulationSettings.unpinned())
		.read("campaign", CampaignRegulations.class)
		.on(LocalDate.of(2012, 4, 10));

	private CampaignEditions() {
	}

}
