package io.dangwu.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.rule.AwardRegulations;
import io.dangwu.award.rule.Step;
import io.dangwu.organization.AccessRefused;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Finds rounds, nominations and reports, and what binds them.
 */
@Component
class AwardDesk {

	private final AwardRounds rounds;

	private final Nominations nominations;

	private final Reports reports;

	private final AwardLaw law;

	AwardDesk(AwardRounds rounds, Nominations nominations, Reports reports, AwardLaw law) {
		this.rounds = rounds;
		this.nominations = nominations;
		this.reports = reports;
		this.law = law;
	}

	AwardRound round(String key) {
		return find(key).orElseThrow(() -> new AccessRefused("没有这次评选，或者您无权查看"));
	}

	Optional<AwardRound> find(String key) {
		return this.rounds.findByBusinessKey(key);
	}

	AwardRounds rounds() {
		return this.rounds;
	}

	/** All nominations of a round, by kind and unit. */
	List<Nomination> of(AwardRound round) {
		return this.nominations.findByRoundIdOrderByWhoKindAscWhoUnitAscWhoBranchAscWhoName(round.id());
	}

	List<Nomination> of(AwardRound round, NominationState state) {
		return of(round).stream().filter((nomination) -> nomination.state() == state).toList();
	}

	Nomination nomination(AwardRound round, UUID id) {
		return this.nominations.findById(id)
			.filter((nomination) -> nomination.roundId().equals(round.id()))
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("没有这份推荐材料，请刷新页面")));
	}

	Nominations nominations() {
		return this.nominations;
	}

	Report report(AwardRound round, Step step, String unit) {
		return this.reports.findByRoundIdAndStepAndUnit(round.id(), step, unit)
			.orElseThrow(() -> new AccessRefused("该单位不参加本次评选，或者您无权办理"));
	}

	List<Report> reports(AwardRound round) {
		return this.reports.findByRoundIdOrderByStepAscUnitAsc(round.id());
	}

	Reports reports() {
		return this.reports;
	}

	/** The edition of the day on which the round was opened holds to its end. */
	AwardRegulations law(AwardRound round) {
		return this.law.on(round.openedOn());
	}

	LocalDate today() {
		return this.law.today();
	}

	/** The practice and the day. */
	@Component
	record AwardLaw(Regulations<AwardRegulations> regulations, Clock clock) {

		AwardRegulations on(LocalDate day) {
			return this.regulations.on(day);
		}

		LocalDate today() {
			return LocalDate.now(this.clock);
		}

	}

}
