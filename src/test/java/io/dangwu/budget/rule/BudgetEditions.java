package io.dangwu.budget.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;

/** The editions that the product brings along. */
final class BudgetEditions {

	private static final RegulationFiles FILES = new RegulationFiles(RegulationSettings.unpinned());

	private static final LocalDate DAY = LocalDate.of(2012, 4, 10);

	static final BudgetRegulations LAW = FILES.read("budget", BudgetRegulations.class).on(DAY);

	static final BudgetPractice PRACTICE = FILES.read("budget-practice", BudgetPractice.class).on(DAY);

	static final Rates FLOOR = new Rates(Money.of("300"), Money.of("100"));

	private BudgetEditions() {
	}

}
