package io.dangwu.budget.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.Regulation;

/**
 * The least that a member brings a year, by kind.
 */
public record BudgetRegulations(Edition edition, Cited<Money> teacherRate,
		Cited<Money> studentRate) implements Regulation {

	public Rates floor() {
		return new Rates(this.teacherRate.value(), this.studentRate.value());
	}

}
