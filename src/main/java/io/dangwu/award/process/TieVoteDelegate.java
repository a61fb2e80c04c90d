package io.dangwu.award.process;

import io.dangwu.award.TieService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process tieVote calls. */
@Component
public class TieVoteDelegate {

	private final TieService ties;

	TieVoteDelegate(TieService ties) {
		this.ties = ties;
	}

	public String findTies(DelegateExecution execution) {
		return this.ties.find(execution.getProcessBusinessKey());
	}

	public void settleTie(DelegateExecution execution) {
		this.ties.settle(execution.getProcessBusinessKey());
	}

}
