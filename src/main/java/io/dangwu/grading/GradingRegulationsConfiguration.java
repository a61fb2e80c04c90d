package io.dangwu.grading;

import io.dangwu.grading.rule.GradingRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions this feature judges by.
 */
@Configuration(proxyBeanMethods = false)
class GradingRegulationsConfiguration {

	@Bean
	Regulations<GradingRegulations> gradingRegulations(RegulationFiles files) {
		return files.read("grading", GradingRegulations.class);
	}

}
