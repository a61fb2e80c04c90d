package io.dangwu.award;

import java.util.Optional;
import java.util.stream.Collectors;

import io.dangwu.award.rule.TieRule;
import io.dangwu.ballot.BallotOutcome;
import io.dangwu.ballot.BallotResult;
import io.dangwu.ballot.BallotService;
import io.dangwu.ballot.LineCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the college committee vote on those who are equal at the last place of a list.
 */
@Service
@Transactional
public class TieService {

	private static final Logger LOG = LoggerFactory.getLogger(TieService.class);

	private final AwardDesk desk;

	private final BallotService ballots;

	private final Committee committee;

	TieService(AwardDesk desk, BallotService ballots, Committee committee) {
		this.desk = desk;
		this.ballots = ballots;
		this.committee = committee;
	}

	/**
	 * Whether the committee has to vote.
	 * @return TIED where it has to; otherwise FIRST where it decides now, or MOVING_UP
	 * where it has decided and somebody moves up
	 */
	public String find(String key) {
		var round = this.desk.round(key);
		if (first(round).isPresent()) {
			return "TIED";
		}
		if (round.stage() == RoundStage.NOTICE) {
			return "MOVING_UP";
		}
		round.reach(RoundStage.DECISION);
		return "FIRST";
	}

	/** The kind whose tie is voted on next. */
	Optional<AwardKind> first(AwardRound round) {
		return round.kinds().stream().filter((kind) -> kind.isList() && tie(round, kind).isPresent()).findFirst();
	}

	Optional<Places.Tie> tie(AwardRound round, AwardKind kind) {
		return Places.of(kind, this.desk.of(round)).tie();
	}

	/**
	 * Orders those tied by the newest ballot; too few voters, or equal votes again, leave
	 * the tie as it is.
	 */
	public void settle(String key) {
		var round = this.desk.round(key);
		var tie = first(round).flatMap((kind) -> tie(round, kind)).orElseThrow();
		var result = this.ballots.latest(key).orElseThrow();
		if (isValid(round, result)) {
			order(tie, result);
		}
		LOG.info("Round {}: ballot {} on a tie, {}", key, result.ballot(), result.outcome());
	}

	private boolean isValid(AwardRound round, BallotResult result) {
		return result.outcome() == BallotOutcome.VALID && TieRule.isQuorate(result.returned(), this.committee.size(),
				this.desk.law(round).tieQuorum().value());
	}

	private static void order(Places.Tie tie, BallotResult result) {
		var votes = result.counts().stream().collect(Collectors.toMap(LineCount::line, LineCount::approvals));
		var first = tie.tied().get(0).place();
		for (var nomination : tie.tied()) {
			var own = votes.getOrDefault(nomination.id(), 0);
			var better = tie.ids().stream().filter((other) -> votes.getOrDefault(other, 0) > own).count();
			nomination.settleTie(first + Math.toIntExact(better), own);
		}
	}

}
