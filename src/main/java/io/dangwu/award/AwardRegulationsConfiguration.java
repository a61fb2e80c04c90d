package io.dangwu.award;

import io.dangwu.award.rule.AwardRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions by which awards are given.
 */
@Configuration(proxyBeanMethods = false)
class AwardRegulationsConfiguration {

	@Bean
	Regulations<AwardRegulations> awardRegulations(RegulationFiles files) {
		return files.read("award", AwardRegulations.class);
	}

}
