package io.dangwu.member;

import io.dangwu.member.rule.VotingRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions that the right to vote is judged by.
 */
@Configuration(proxyBeanMethods = false)
class VotingRegulationsConfiguration {

	@Bean
	Regulations<VotingRegulations> votingRegulations(RegulationFiles files) {
		return files.read("voting", VotingRegulations.class);
	}

}
