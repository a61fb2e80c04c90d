package io.dangwu.budget;

import io.dangwu.budget.rule.Purpose;
import io.dangwu.regulation.Money;

/**
 * What was planned for a purpose, and what was spent on it.
 */
public record PurposeLine(Purpose purpose, Money planned, Money spent) {

	public Money left() {
		return this.planned.minus(this.spent);
	}

}
