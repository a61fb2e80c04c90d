package io.dangwu.development;

import io.dangwu.development.rule.DevelopmentPractice;
import io.dangwu.development.rule.DevelopmentRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions this feature judges by.
 */
@Configuration(proxyBeanMethods = false)
class DevelopmentRegulationsConfiguration {

	@Bean
	Regulations<DevelopmentRegulations> developmentRegulations(RegulationFiles files) {
		return files.read("development", DevelopmentRegulations.class);
	}

	@Bean
	Regulations<DevelopmentPractice> developmentPractice(RegulationFiles files) {
		return files.read("development-practice", DevelopmentPractice.class);
	}

}
