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
		return this.budgets.findByBusinessKey(businessKey).orElseThrow(() -> unknown(businessKey));
	}

	Budget budget(int year) {
		return this.budgets.findByYear(year).orElseThrow(() -> none(year));
	}

	/** For whoever books something in it: the year is not closed meanwhile. */
	Budget budgetToBookIn(int year) {
		return this.budgets.findOpenByYear(year).orElseThrow(() -> none(year));
	}

	/** For whoever closes its year: after those who are just booking, and nobody else. */
	Budget budgetToClose(String businessKey) {
		return this.budgets.findAloneByBusinessKey(businessKey).orElseThrow(() -> unknown(businessKey));
	}

	UnitRow unit(Budget budget, String unit) {
		return this.units.unit(budget.id(), unit)
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("%d 年度预算中没有这个单位的经费".formatted(budget.year()))));
	}

	/** The unit as it is once nobody else plans or spends its money any more. */
	UnitRow unitToChange(Budget budget, String unit) {
		this.units.lock(budget.id(), unit);
		return unit(budget, unit);
	}

	String name(String unit) {
		return this.organizations.unit(unit).name();
	}

	private static RegulationViolated none(int year) {
		return new RegulationViolated(Verdict.refused("%d 年度还没有编制党务经费预算".formatted(year)));
	}

	private static NoSuchElementException unknown(String businessKey) {
		return new NoSuchElementException("No budget has the key " + businessKey);
	}

}
