package io.dangwu.budget;

import java.time.LocalDate;

import io.dangwu.budget.rule.Entitlement;
import io.dangwu.budget.rule.Heads;
import io.dangwu.regulation.Money;
import org.jspecify.annotations.Nullable;

/**
 * A unit's line as it is stored.
 */
record UnitRow(String unit, Heads heads, Entitlement entitlement, Money changes, Money heldBack, Money spent,
		boolean drafted, @Nullable LocalDate settledOn, @Nullable String minutes) {

	/** Nothing is to be planned where only the changes of the year brought money. */
	boolean isSettled() {
		return this.settledOn != null || !this.entitlement.total().isPositive();
	}

	UnitLine line(String name) {
		return new UnitLine(this.unit, name, this.heads, this.entitlement, this.changes, this.heldBack, this.spent,
				this.settledOn, this.minutes);
	}

}
