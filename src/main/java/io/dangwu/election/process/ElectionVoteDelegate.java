package io.dangwu.election.process;

import io.dangwu.election.SettlementService;
import io.dangwu.election.VoteService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process electionVote calls. */
@Component
public class ElectionVoteDelegate extends ElectionCaseDelegate {

	private final VoteService votes;

	private final SettlementService decisions;

	ElectionVoteDelegate(ElectionRoom room, VoteService votes, SettlementService decisions) {
		super(room);
		this.votes = votes;
		this.decisions = decisions;
	}

	public boolean isOpenDirect(DelegateExecution execution) {
		return information().plan(key(execution)).isOpen();
	}

	public void recordSpeeches(DelegateExecution execution) {
		this.votes.recordSpeeches(key(execution), read(execution, HoldSpeeches.class).minutes(), actor());
	}

	public void prepareVote(DelegateExecution execution) {
		this.votes.prepare(key(execution));
	}

	public String recordVote(DelegateExecution execution) {
		return this.votes.recordCount(key(execution)).name();
	}

	public String recordMissingSeats(DelegateExecution execution) {
		var settled = read(execution, DecideMissingSeats.class);
		return switch (settled.decision()) {
			case SECOND_ROUND -> this.decisions.voteAgain(key(execution), actor()).name();
			case REDUCE -> this.decisions.reduce(key(execution), settled.inFavour(), actor()).name();
		};
	}

	public void recordTieDecision(DelegateExecution execution) {
		var decision = read(execution, DecideTie.class);
		this.decisions.decideTie(key(execution), decision.act(), decision.chosen(), actor());
	}

	public boolean isOfficeLeft(DelegateExecution execution) {
		return this.votes.isOfficeLeft(key(execution));
	}

	public void concludeVotes(DelegateExecution execution) {
		this.votes.conclude(key(execution));
	}

}
