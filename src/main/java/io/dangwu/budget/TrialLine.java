package io.dangwu.budget;

import io.dangwu.budget.rule.Heads;
import io.dangwu.regulation.Money;

/**
 * What one unit would get, beside what it gets.
 *
 * @param changes what those who came and went so far would add or take
 */
public record TrialLine(String unit, String name, Heads heads, Money now, Money entitlement, Money changes) {

	public Money tried() {
		return this.entitlement.plus(this.changes);
	}

	public Money difference() {
		return tried().minus(this.now);
	}

}
