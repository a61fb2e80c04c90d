package io.dangwu.budget;

import java.time.LocalDate;
import java.util.NoSuchElementException;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Finds budgets and the money of their units, or says that there is none.
 */
@Component
class BudgetDesk {

	private final Budgets budgets;

	private final UnitBook units;

	private final OrganizationService organizations;

	private final BudgetLaws laws;

	BudgetDesk(Budgets budgets, UnitBook units, OrganizationService organizations, BudgetLaws laws) {
		this.budgets = budgets;
		this.units = units;
		this.organizations = organizations;
		this.laws = laws;
	}

	LocalDate today() {
		return this.laws.today();
	}

	Rates floor() {
		return this.laws.law().floor();
	}

	MidYearPolicy usualPolicy() {
		return this.laws.practice().midYearPolicy().value();
	}

	Budget budget(String businessKey) {
		return this.budgets.findByBusinessKey(businessKey)
			.orElseThrow(() -> new NoSuchElementException("No budget has the key " + businessKey));
	}

	Budget budget(int year) {
		return this.budgets.findByYear(year)
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("%d 年度还没有编制党务经费预算".formatted(year))));
	}

	UnitRow unit(Budget budget, String unit) {
		return this.units.unit(budget.id(), unit)
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("%d 年度预算中没有这个单位的经费".formatted(budget.year()))));
	}

	String name(String unit) {
		return this.organizations.unit(unit).name();
	}

}
