package io.dangwu.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.budget.rule.Entitlement;
import io.dangwu.budget.rule.EntitlementRule;
import io.dangwu.budget.rule.HeadKind;
import io.dangwu.budget.rule.Heads;
import io.dangwu.budget.rule.Rates;
import io.dangwu.member.PastMember;
import io.dangwu.member.PastRegister;
import io.dangwu.member.PersonCategory;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/**
 * Counts members for a budget and works out from their number what each unit is entitled
 * to; done again it comes to the same.
 */
@Component
class HeadCounting {

	private final PastRegister register;

	private final OrganizationService organizations;

	private final HeadBook heads;

	private final UnitBook units;

	HeadCounting(PastRegister register, OrganizationService organizations, HeadBook heads, UnitBook units) {
		this.register = register;
		this.organizations = organizations;
		this.heads = heads;
		this.units = units;
	}

	int freeze(Budget budget) {
		var counted = on(budget.countedOn());
		this.heads.replace(budget.id(), counted);
		return counted.size();
	}

	/** How many there were at the end of a day, by unit; nothing is kept of it. */
	Map<String, Heads> count(LocalDate day) {
		return on(day).stream().collect(Collectors.toMap(Head::unit, (head) -> Heads.one(head.kind()), Heads::plus));
	}

	void entitle(Budget budget) {
		this.units.clear(budget.id());
		var rates = budget.rates();
		var counts = this.heads.count(budget.id());
		var whole = new HashMap<String, Heads>();
		counts.forEach((count) -> whole.merge(count.unit(), count.heads(), Heads::plus));
		whole.forEach((unit, heads) -> this.units.add(budget.id(), unit, heads, EntitlementRule.of(heads, rates)));
		counts.stream().filter(this::hasAShare).forEach((count) -> addBranch(budget.id(), count, rates));
	}

	static HeadKind kind(PersonCategory category) {
		return (category == PersonCategory.STUDENT) ? HeadKind.STUDENT : HeadKind.TEACHER;
	}

	private List<Head> on(LocalDate day) {
		var unitOf = new HashMap<String, String>();
		return this.register.on(day).stream().map((member) -> head(member, unitOf)).toList();
	}

	private Head head(PastMember member, Map<String, String> unitOf) {
		var unit = unitOf.computeIfAbsent(member.branchCode(),
				(branch) -> BudgetAccess.unitOf(this.organizations.unit(branch)));
		return new Head(member.id(), kind(member.category()), member.branchCode(), unit);
	}

	/** The money of a branch that is gone stays with its unit. */
	private boolean hasAShare(HeadBook.BranchHeads count) {
		return !count.branch().equals(count.unit()) && this.organizations.find(count.branch()).isPresent();
	}

	private void addBranch(UUID budget, HeadBook.BranchHeads count, Rates rates) {
		Entitlement own = EntitlementRule.of(count.heads(), rates);
		this.units.addBranch(budget, count.unit(), count.branch(), count.heads(), own.total());
	}

}
