package io.dangwu.budget;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.budget.rule.BudgetPractice;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.MidYearRule;
import io.dangwu.budget.rule.Rates;
import io.dangwu.member.MembershipChange;
import io.dangwu.member.PastRegister;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.Money;

import org.springframework.stereotype.Component;

/**
 * Works out what those who came, went and moved since the count add and take, person by
 * person.
 */
@Component
class MidYearChanges {

	private final PastRegister register;

	private final OrganizationService organizations;

	private final BudgetLaws laws;

	MidYearChanges(PastRegister register, OrganizationService organizations, BudgetLaws laws) {
		this.register = register;
		this.organizations = organizations;
		this.laws = laws;
	}

	/** Those that make a difference under the policy, up to that day. */
	List<ChangeLine> of(MidYearPolicy policy, Rates rates, LocalDate countedOn, LocalDate until) {
		if (policy == MidYearPolicy.SNAPSHOT) {
			return List.of();
		}
		var map = new UnitMap(this.organizations);
		var practice = this.laws.practice();
		return this.register.between(countedOn, until)
			.stream()
			.map((change) -> line(change, amount(policy, rates, change, practice), map))
			.filter((line) -> !line.amount().equals(Money.ZERO))
			.toList();
	}

	private static ChangeLine line(MembershipChange change, Money amount, UnitMap map) {
		return new ChangeLine(change.memberId(), map.unitOf(change.branchCode()), change.branchCode(), change.kind(),
				change.on(), amount);
	}

	private static Money amount(MidYearPolicy policy, Rates rates, MembershipChange change, BudgetPractice practice) {
		var rate = rates.of(HeadCounting.kind(change.category()));
		return switch (change.kind()) {
			case JOINED -> MidYearRule.joined(policy, rate, change.on(), practice);
			case LEFT, MOVED_AWAY -> MidYearRule.left(policy, rate, change.on());
			case MOVED_HERE -> MidYearRule.movedHere(policy, rate, change.on());
		};
	}

}
