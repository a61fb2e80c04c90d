package io.dangwu.budget;

import io.dangwu.budget.rule.EntitlementRule;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CaseKeys;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens the budget of a year, one a year.
 */
@Component
class BudgetOpening {

	/** Of the keys of its cases. */
	static final String KIND = "JF";

	private final Budgets budgets;

	private final BudgetLaws laws;

	private final CaseKeys keys;

	private final ApplicationEventPublisher events;

	BudgetOpening(Budgets budgets, BudgetLaws laws, CaseKeys keys, ApplicationEventPublisher events) {
		this.budgets = budgets;
		this.laws = laws;
		this.keys = keys;
		this.events = events;
	}

	String open(NewBudget opened, Actor actor) {
		BudgetAccess.check(actor.isSystem() || actor.has(RoleKind.PARTY_OFFICE), "党务经费预算由党委办公室编制");
		var today = this.laws.today();
		var countedOn = this.laws.practice().snapshotFor(opened.year());
		opened.check(today)
			.and(EntitlementRule.rates(opened.rates(), this.laws.law()))
			.and(Verdict.refusedIf(this.budgets.findByYear(opened.year()).isPresent(),
					"%d 年度预算已经编制，一个年度只编制一次".formatted(opened.year())))
			.and(Verdict.refusedIf(countedOn.isAfter(today),
					"%d 年度按 %s 的党员人数核定，请在该日之后编制".formatted(opened.year(), countedOn)))
			.orThrow();
		var key = this.keys.next(Unit.COLLEGE, KIND, opened.year());
		this.budgets.save(new Budget(key, opened, countedOn, today, actor.userId()));
		this.events.publishEvent(new BudgetOpened(key));
		return key;
	}

}
