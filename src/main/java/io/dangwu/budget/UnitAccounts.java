package io.dangwu.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.budget.rule.Heads;
import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.Money;

import org.springframework.stereotype.Component;

/**
 * The shares into which a unit's money falls: each branch's, and what the unit keeps.
 */
@Component
class UnitAccounts {

	private final UnitBook units;

	private final ExpenseBook expenses;

	private final OrganizationService organizations;

	private final BudgetAccess access;

	UnitAccounts(UnitBook units, ExpenseBook expenses, OrganizationService organizations, BudgetAccess access) {
		this.units = units;
		this.expenses = expenses;
		this.organizations = organizations;
		this.access = access;
	}

	BudgetAccess access() {
		return this.access;
	}

	List<AccountLine> branches(Budget budget, String unit) {
		return branches(budget, unit, this.expenses.byAccount(budget.id(), unit));
	}

	/** What the unit keeps comes first; what changed in the year goes there. */
	List<AccountLine> all(Budget budget, UnitRow row) {
		var spent = this.expenses.byAccount(budget.id(), row.unit());
		var lines = new ArrayList<AccountLine>();
		lines.add(new AccountLine(row.unit(), this.organizations.unit(row.unit()).name(), Heads.NONE, Money.ZERO,
				row.heldBack().plus(row.changes()), spent.getOrDefault(row.unit(), Money.ZERO), false));
		lines.addAll(branches(budget, row.unit(), spent));
		return lines;
	}

	Set<String> studentBranches(Collection<String> branches) {
		return branches.stream().filter(this::isStudents).collect(Collectors.toSet());
	}

	private List<AccountLine> branches(Budget budget, String unit, Map<String, Money> spent) {
		return this.units.branches(budget.id(), unit)
			.stream()
			.map((row) -> new AccountLine(row.branch(), this.organizations.unit(row.branch()).name(), row.heads(),
					row.weight(), row.allotted(), spent.getOrDefault(row.branch(), Money.ZERO),
					isStudents(row.branch())))
			.toList();
	}

	private boolean isStudents(String branch) {
		return this.organizations.unit(branch).category() == Category.STUDENT;
	}

}
