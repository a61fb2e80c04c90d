package io.dangwu.rectification;

import io.dangwu.rectification.rule.RectificationRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions this feature judges by.
 */
@Configuration(proxyBeanMethods = false)
class RectificationRegulationsConfiguration {

	@Bean
	Regulations<RectificationRegulations> rectificationRegulations(RegulationFiles files) {
		return files.read("rectification", RectificationRegulations.class);
	}

}
