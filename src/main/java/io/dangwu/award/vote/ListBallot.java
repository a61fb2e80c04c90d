package io.dangwu.award.vote;

import io.dangwu.award.AwardService;
import io.dangwu.ballot.BallotCaller;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.CalledBallot;
import io.dangwu.ballot.Electorate;

import org.springframework.stereotype.Component;

/**
 * The ballot of a list: its names with their units and deeds, and who may pick among
 * them.
 */
@Component
class ListBallot implements BallotCaller {

	static final String SUBJECT = "AWARD_LIST";

	private final HeldVotes votes;

	private final AwardService awards;

	private final ListVoters voters;

	ListBallot(HeldVotes votes, AwardService awards, ListVoters voters) {
		this.votes = votes;
		this.awards = awards;
		this.voters = voters;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public CalledBallot ballot(String callerKey) {
		var vote = this.votes.findById(callerKey).orElseThrow();
		var lines = vote.candidates().stream().map(ListBallot::line).toList();
		var picks = this.awards.law(vote.roundKey()).namesPerVoter().value();
		return CalledBallot.selection(callerKey, SUBJECT, vote.title(), vote.openedOn(), lines, picks,
				new Electorate(this.voters.of(vote), vote.closes()));
	}

	private static BallotLine line(Candidate candidate) {
		return new BallotLine(candidate.nomination(), candidate.name(), candidate.unitName(), candidate.deeds());
	}

}
