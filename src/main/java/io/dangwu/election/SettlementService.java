package io.dangwu.election;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.election.rule.ContinuationRule;
import io.dangwu.election.rule.ReductionRule;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the meeting settles about missing seats, and the superior about names that were
 * tied again.
 */
@Service
@Transactional
public class SettlementService {

	private final ElectionDesk desk;

	private final VoteOrder order;

	private final VoteCounting counting;

	SettlementService(ElectionDesk desk, VoteOrder order, VoteCounting counting) {
		this.desk = desk;
		this.order = order;
		this.counting = counting;
	}

	/** What may be done about the missing seats, in words. */
	@Transactional(readOnly = true)
	public String choices(String key) {
		var election = this.desk.get(key);
		var round = this.order.last(election);
		var second = isSecondRoundOffered(election, round) ? "可以再次投票选举" : "";
		var fewer = isReductionOffered(election, round) ? "经到会党员同意，可以减少应选名额" : "";
		return "%s应选 %d 名，还缺 %d 名。%s".formatted(round.office().title(), election.plan().seats(round.office()),
				round.seatsLeft(),
				List.of(second, fewer)
					.stream()
					.filter((choice) -> !choice.isEmpty())
					.collect(Collectors.joining("；", "", "。")));
	}

	/** The meeting votes again for what is missing. */
	public ElectionOutcome voteAgain(String key, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_SECRETARY, actor);
		var round = this.order.last(election);
		Verdict.refusedIf(!isSecondRoundOffered(election, round), "缺额的再次投票在一次大会上至多进行一次，而且要有足够的候选人；现在不能再次投票").orThrow();
		return settle(election, round, "再次投票选举 %d 名".formatted(round.seatsLeft()), ElectionOutcome.SECOND_ROUND, actor);
	}

	/** The meeting was asked to elect fewer; where it does not agree it votes again. */
	public ElectionOutcome reduce(String key, int agreeing, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_SECRETARY, actor);
		var round = this.order.last(election);
		Verdict.refusedIf(!isReductionOffered(election, round), "当选人数接近应选名额、减少后不少于规定人数时，才可以减少应选名额；现在不能减少").orThrow();
		var judgement = ReductionRule.decide(round.present(), agreeing, this.desk.laws().on(election.heldOn()));
		if (judgement.enough()) {
			return settle(election, round, judgement.words(), ElectionOutcome.REDUCED, actor);
		}
		round.refuseReduction();
		return settle(election, round, judgement.words(),
				isSecondRoundOffered(election, round) ? ElectionOutcome.SECOND_ROUND : ElectionOutcome.LEFT_OPEN,
				actor);
	}

	/** The superior decides who of those tied again is elected; nobody has to be. */
	public void decideTie(String key, Act act, Set<UUID> chosen, Actor actor) {
		var election = this.desk.overseen(key, RoleKind.GENERAL_BRANCH, actor);
		var round = this.order.last(election);
		var tied = round.tied();
		this.desk.checkNotOwn(tied.stream().map(RoundLine::memberId).toList(), actor);
		check(round, act, chosen).orThrow();
		tied.stream()
			.filter((line) -> chosen.contains(line.memberId()))
			.forEach((line) -> election
				.elect(new Winner(line.memberId(), line.name(), round.office(), Winner.Way.SUPERIOR)));
		var outcome = (chosen.size() == round.seatsLeft()) ? ElectionOutcome.COMPLETE : ElectionOutcome.LEFT_OPEN;
		round.goOnBy(outcome);
		this.desk.enter(election, ElectionStep.TIE, act.saying("决定当选 %d 人".formatted(chosen.size())), outcome, actor);
	}

	private static Verdict check(ElectionRound round, Act act, Set<UUID> chosen) {
		var tied = round.tied().stream().map(RoundLine::memberId).toList();
		var left = round.seatsLeft();
		return Verdict.refusedIf(!tied.containsAll(chosen), "只能在票数相等的人中决定")
			.and(Verdict.refusedIf(chosen.size() > left, "只缺 %d 名，不能确定 %d 人当选".formatted(left, chosen.size())))
			.and(Verdict.refusedIf(act.reference() == null, "请填写上级决定的文号"));
	}

	private ElectionOutcome settle(Election election, ElectionRound round, String words, ElectionOutcome outcome,
			Actor actor) {
		round.goOnBy(outcome);
		this.desk.enter(election, ElectionStep.MISSING_SEATS,
				Act.of(VoteService.later(election, election.heldOn())).saying(words), outcome, actor);
		return outcome;
	}

	private boolean isSecondRoundOffered(Election election, ElectionRound round) {
		return ContinuationRule.isSecondRoundOffered(this.counting.result(election, round),
				this.order.course(election, round.office()), this.desk.laws().practiceOn(election.heldOn()));
	}

	private boolean isReductionOffered(Election election, ElectionRound round) {
		return ContinuationRule.isReductionOffered(round.seatsLeft(), this.order.course(election, round.office()),
				this.desk.laws().practiceOn(election.heldOn()));
	}

}
