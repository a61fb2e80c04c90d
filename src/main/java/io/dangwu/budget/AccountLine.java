package io.dangwu.budget;

import io.dangwu.budget.rule.Heads;
import io.dangwu.regulation.Money;

/**
 * One share of a unit's money, a branch's or what the unit keeps.
 *
 * @param weight what its own members brought in
 * @param allotted what it may spend, with the changes of the year
 * @param students whether it is a student branch's, which others may not touch
 */
public record AccountLine(String code, String name, Heads heads, Money weight, Money allotted, Money spent,
		boolean students) {

	/** Whether it is what the unit itself keeps. */
	public boolean isOwn(String unit) {
		return this.code.equals(unit);
	}

	public Money left() {
		return this.allotted.minus(this.spent);
	}

}
