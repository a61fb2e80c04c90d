package io.dangwu.budget;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.budget.rule.Heads;
import io.dangwu.regulation.Money;

import org.springframework.stereotype.Component;

/**
 * How many members each unit has in a year: those of its budget, or where there is none
 * yet those who would be counted.
 */
@Component
class CurrentHeads {

	private final Budgets budgets;

	private final UnitBook units;

	private final HeadCounting counting;

	private final BudgetDesk desk;

	CurrentHeads(Budgets budgets, UnitBook units, HeadCounting counting, BudgetDesk desk) {
		this.budgets = budgets;
		this.units = units;
		this.counting = counting;
		this.desk = desk;
	}

	List<UnitHeads> units(int year, LocalDate countedOn) {
		return this.budgets.findByYear(year).map(this::budgeted).orElseGet(() -> counted(countedOn));
	}

	private List<UnitHeads> budgeted(Budget budget) {
		return this.units.units(budget.id())
			.stream()
			.map((row) -> new UnitHeads(row.unit(), this.desk.name(row.unit()), row.heads(),
					row.entitlement().total().plus(row.changes())))
			.toList();
	}

	private List<UnitHeads> counted(LocalDate day) {
		return this.counting.count(day)
			.entrySet()
			.stream()
			.map((unit) -> new UnitHeads(unit.getKey(), this.desk.name(unit.getKey()), unit.getValue(), Money.ZERO))
			.toList();
	}

	/** One unit; nothing is budgeted for it yet where the year has no budget. */
	record UnitHeads(String code, String name, Heads heads, Money entitlement) {

	}

}
