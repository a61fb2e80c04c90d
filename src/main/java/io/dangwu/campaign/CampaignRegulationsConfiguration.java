package io.dangwu.campaign;

import io.dangwu.campaign.rule.CampaignRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions this feature judges by.
 */
@Configuration(proxyBeanMethods = false)
class CampaignRegulationsConfiguration {

	@Bean
	Regulations<CampaignRegulations> campaignRegulations(RegulationFiles files) {
		return files.read("campaign", CampaignRegulations.class);
	}

}
