package io.dangwu.election;

import io.dangwu.election.rule.ElectionPractice;
import io.dangwu.election.rule.ElectionRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions that elections are judged by.
 */
@Configuration(proxyBeanMethods = false)
class ElectionRegulationsConfiguration {

	@Bean
	Regulations<ElectionRegulations> electionRegulations(RegulationFiles files) {
		return files.read("election", ElectionRegulations.class);
	}

	@Bean
	Regulations<ElectionPractice> electionPractice(RegulationFiles files) {
		return files.read("election-practice", ElectionPractice.class);
	}

}
