package io.dangwu.award;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.award.rule.AwardRegulations;
import io.dangwu.award.rule.Step;
import io.dangwu.organization.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sets a round up: what is given how often, who may put forward how many, what is
 * expected of whom.
 */
@Component
class RoundOpening {

	private final AwardDesk desk;

	private final RoundUnits units;

	private final QuotaCount quotas;

	private final OpeningRights rights;

	RoundOpening(AwardDesk desk, RoundUnits units, QuotaCount quotas, OpeningRights rights) {
		this.desk = desk;
		this.units = units;
		this.quotas = quotas;
		this.rights = rights;
	}

	boolean opens(Actor actor) {
		return this.rights.access().opens(actor);
	}

	AwardRound open(NewRound wanted, AwardRegulations law, Actor actor) {
		AwardAccess.check(opens(actor), "评选由党委办公室部署");
		var taking = this.units.taking(wanted);
		var round = new AwardRound(this.units.nextKey(wanted.year()), wanted, this.desk.today(), actor.userId());
		round.grant(wanted.kinds().stream().map((kind) -> this.quotas.kind(kind, taking)).toList(),
				names(wanted, taking, law));
		this.desk.rounds().save(round);
		taking.forEach((unit) -> expect(round, unit));
		this.rights.events().publishEvent(new RoundOpened(round.businessKey()));
		return round;
	}

	private Set<Quota> names(NewRound wanted, Set<String> taking, AwardRegulations law) {
		return wanted.kinds()
			.stream()
			.flatMap((kind) -> this.quotas.quotas(kind, taking, law).stream())
			.collect(Collectors.toCollection(HashSet::new));
	}

	private void expect(AwardRound round, String unit) {
		this.quotas.branches(unit)
			.forEach((branch) -> this.desk.reports()
				.save(new Report(round.id(), Step.NOMINATION, branch, round.days().nominateBy())));
		this.desk.reports().save(new Report(round.id(), Step.EXAMINATION, unit, round.days().examineBy()));
	}

	/** Who may open, and who hears of it. */
	@Component
	record OpeningRights(AwardAccess access, ApplicationEventPublisher events) {

	}

}
