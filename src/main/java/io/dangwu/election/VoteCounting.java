package io.dangwu.election;

import io.dangwu.ballot.BallotOutcome;
import io.dangwu.ballot.BallotService;
import io.dangwu.election.rule.ContinuationRule;
import io.dangwu.election.rule.CountResult;
import io.dangwu.election.rule.CountRule;
import io.dangwu.election.rule.ElectionRegulations;
import io.dangwu.election.rule.RunOffRule;

import org.springframework.stereotype.Component;

/**
 * Says by the law of the meeting's day who is elected by what the box has counted.
 */
@Component
class VoteCounting {

	private final BallotService ballots;

	private final VoteOrder order;

	private final ElectionLaws laws;

	VoteCounting(BallotService ballots, VoteOrder order, ElectionLaws laws) {
		this.ballots = ballots;
		this.order = order;
		this.laws = laws;
	}

	/** A vote that does not count is held once more. */
	ElectionOutcome count(Election election, ElectionRound round) {
		var result = this.ballots.latest(election.businessKey()).orElseThrow();
		round.count(result);
		round.goOnBy((result.outcome() == BallotOutcome.VALID) ? judge(election, round) : ElectionOutcome.REPEAT);
		return round.continuation();
	}

	/** What the round made of its names. */
	CountResult result(Election election, ElectionRound round) {
		return (round.kind() == RoundKind.RUN_OFF) ? RunOffRule.decide(round.round())
				: CountRule.decide(round.round(), this.laws.on(election.heldOn()));
	}

	private ElectionOutcome judge(Election election, ElectionRound round) {
		var result = result(election, round);
		round.judge(result, words(this.laws.on(election.heldOn()), round));
		round.elected()
			.forEach((line) -> election
				.elect(new Winner(line.memberId(), line.name(), round.office(), round.kind().way())));
		return ElectionOutcome.valueOf(ContinuationRule
			.next(result, this.order.course(election, round.office()), this.laws.practiceOn(election.heldOn()))
			.name());
	}

	private static String words(ElectionRegulations law, ElectionRound round) {
		var title = "按《%s》".formatted(law.edition().title());
		if (round.kind() == RoundKind.RUN_OFF) {
			return title + "，票数相等的人重新投票，得赞成票多的当选";
		}
		var base = law.majorityBase();
		var source = (base.source() != null) ? "（依据" + base.source() + "）" : "";
		return "%s，以%s为计算基数%s，赞成票%s的当选".formatted(title, base.value().title(), source, law.majority().value().words());
	}

}
