package io.dangwu.award;

import java.util.Optional;
import java.util.stream.Collectors;

import io.dangwu.award.rule.TieRule;
import io.dangwu.ballot.BallotOutcome;
import io.dangwu.ballot.BallotResult;
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

	private final Vacancies vacancies;

	private final TieBallots ballots;

	private final Committee committee;

	TieService(AwardDesk desk, Vacancies vacancies, TieBallots ballots, Committee committee) {
		this.desk = desk;
		this.vacancies = vacancies;
		this.ballots = ballots;
		this.committee = committee;
	}

	/**
	 * Whether the committee has to vote; while it votes already, whoever else wants to
	 * move up leaves it to those who asked for the vote.
	 * @return TIED or NONE
	 */
	public String find(String key) {
		var round = this.desk.round(key);
		if (first(round).isPresent() && !this.ballots.isOpen(key)) {
			return "TIED";
		}
		if (round.stage() == RoundStage.SELECTION) {
			round.course().reach(RoundStage.DECISION);
		}
		return "NONE";
	}

	/** The places for which the committee votes next. */
	Optional<Places> first(AwardRound round) {
		return this.vacancies.of(round).stream().filter((places) -> places.tie().isPresent()).findFirst();
	}

	/**
	 * Orders those tied by the newest ballot; too few voters, or equal votes again, leave
	 * the tie as it is, and where places have become free for all of them there is none.
	 */
	public void settle(String key) {
		var round = this.desk.round(key);
		var result = this.ballots.latest(key);
		first(round).flatMap(Places::tie)
			.filter((tie) -> isValid(round, result) && isAbout(result, tie))
			.ifPresent((tie) -> order(tie, result));
		LOG.info("Round {}: ballot {} on a tie, {}", key, result.ballot(), result.outcome());
	}

	private static boolean isAbout(BallotResult result, Places.Tie tie) {
		return result.counts().stream().map(LineCount::line).toList().containsAll(tie.ids());
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
