package io.dangwu.award.vote;

import io.dangwu.award.vote.rule.PanelRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions by which lists are voted on and scored.
 */
@Configuration(proxyBeanMethods = false)
class PanelRegulationsConfiguration {

	@Bean
	Regulations<PanelRegulations> panelRegulations(RegulationFiles files) {
		return files.read("award-panel", PanelRegulations.class);
	}

}
