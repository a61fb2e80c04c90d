package io.dangwu.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.dangwu.budget.rule.EntitlementRule;
import io.dangwu.budget.rule.HeadKind;
import io.dangwu.budget.rule.Heads;
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
		var map = new UnitMap(this.organizations);
		this.units.addBranches(budget.id(), counts.stream().filter((count) -> hasAShare(count, map)).toList(),
				(heads) -> EntitlementRule.of(heads, rates).total());
	}

	static HeadKind kind(PersonCategory category) {
		return (category == PersonCategory.STUDENT) ? HeadKind.STUDENT : HeadKind.TEACHER;
	}

	private List<Head> on(LocalDate day) {
		var map = new UnitMap(this.organizations);
		return this.register.on(day).stream().map((member) -> head(member, map)).toList();
	}

	private static Head head(PastMember member, UnitMap map) {
		return new Head(member.id(), kind(member.category()), member.branchCode(), map.unitOf(member.branchCode()));
	}

	/** The money of a branch that is gone stays with its unit. */
	private static boolean hasAShare(HeadBook.BranchHeads count, UnitMap map) {
		return !count.branch().equals(count.unit()) && map.isAtWork(count.branch());
	}

}
