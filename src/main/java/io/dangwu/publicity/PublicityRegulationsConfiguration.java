package io.dangwu.publicity;

import io.dangwu.publicity.rule.PublicityRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions this feature judges by.
 */
@Configuration(proxyBeanMethods = false)
class PublicityRegulationsConfiguration {

	@Bean
	Regulations<PublicityRegulations> publicityRegulations(RegulationFiles files) {
		return files.read("publicity", PublicityRegulations.class);
	}

}
