package io.dangwu.election.process;

import io.dangwu.election.ElectionSheet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the processes of an election. */
@Configuration(proxyBeanMethods = false)
class ElectionFormsConfiguration {

	@Bean
	ElectionForms branchElectionForms(ElectionSheet sheet) {
		return new ElectionForms("branchElection", sheet);
	}

	@Bean
	ElectionForms candidateSelectionForms(ElectionSheet sheet) {
		return new ElectionForms("candidateSelection", sheet);
	}

	@Bean
	ElectionForms electionConclusionForms(ElectionSheet sheet) {
		return new ElectionForms("electionConclusion", sheet);
	}

	@Bean
	ElectionForms electionVoteForms(ElectionSheet sheet) {
		return new ElectionForms("electionVote", sheet);
	}

}
