package io.dangwu.ballot;

import io.dangwu.ballot.rule.BallotPractice;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions that ballots are counted by.
 */
@Configuration(proxyBeanMethods = false)
class BallotRegulationsConfiguration {

	@Bean
	Regulations<BallotPractice> ballotPractice(RegulationFiles files) {
		return files.read("ballot-practice", BallotPractice.class);
	}

}
