package io.dangwu.budget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.budget.rule.EntitlementRule;
import io.dangwu.budget.rule.Heads;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what other rates, another policy or other numbers of members would cost; stores
 * nothing.
 */
@Service
@Transactional(readOnly = true)
public class WhatIf {

	private final BudgetReading reading;

	private final CurrentHeads current;

	private final MidYearChanges changes;

	private final BudgetLaws laws;

	WhatIf(BudgetReading reading, CurrentHeads current, MidYearChanges changes, BudgetLaws laws) {
		this.reading = reading;
		this.current = current;
		this.changes = changes;
		this.laws = laws;
	}

	/** The year that everything is compared with. */
	public int year() {
		return this.laws.today().getYear();
	}

	/** The budget of the year as it is, or as it would be by the least rates. */
	public TrialResult asItIs(Actor actor) {
		check(actor);
		var known = this.reading.of(year());
		return tryOut(new Trial(known.map(BudgetSheet::rates).orElseGet(() -> this.laws.law().floor()),
				known.map(BudgetSheet::policy).orElseGet(this.reading::usualPolicy), Map.of()), actor);
	}

	/** Refused where a rate is below the floor or a number is negative. */
	public TrialResult tryOut(Trial trial, Actor actor) {
		check(actor);
		EntitlementRule.rates(trial.rates(), this.laws.law()).orThrow();
		var countedOn = this.laws.practice().snapshotFor(year());
		var changed = new HashMap<String, Money>();
		this.changes.of(trial.policy(), trial.rates(), countedOn, this.laws.today())
			.forEach((line) -> changed.merge(line.unit(), line.amount(), Money::plus));
		return new TrialResult(trial, lines(trial, countedOn, changed));
	}

	private List<TrialLine> lines(Trial trial, LocalDate countedOn, Map<String, Money> changed) {
		return this.current.units(year(), countedOn)
			.stream()
			.map((unit) -> line(unit, trial, changed.getOrDefault(unit.code(), Money.ZERO)))
			.sorted(Comparator.comparing(TrialLine::unit))
			.toList();
	}

	private static TrialLine line(CurrentHeads.UnitHeads unit, Trial trial, Money changes) {
		Heads heads = trial.heads().getOrDefault(unit.code(), unit.heads());
		return new TrialLine(unit.code(), unit.name(), heads, unit.entitlement(),
				EntitlementRule.of(heads, trial.rates()).total(), changes);
	}

	private void check(Actor actor) {
		BudgetAccess.check(this.reading.triesOut(actor), "经费测算由党委办公室、财务和学院党委使用");
	}

}
