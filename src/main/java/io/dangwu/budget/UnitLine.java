package io.dangwu.budget;

import java.time.LocalDate;

import io.dangwu.budget.rule.Entitlement;
import io.dangwu.budget.rule.Heads;
import io.dangwu.regulation.Money;
import org.jspecify.annotations.Nullable;

/**
 * A unit's money of a year in one line.
 *
 * @param changes what was added or taken during the year
 * @param heldBack what the unit keeps for common activities
 * @param settledOn when its plan was decided
 */
public record UnitLine(String unit, String name, Heads heads, Entitlement entitlement, Money changes, Money heldBack,
		Money spent, @Nullable LocalDate settledOn, @Nullable String minutes) {

	/** What it has in the year. */
	public Money total() {
		return this.entitlement.total().plus(this.changes);
	}

	public Money left() {
		return total().minus(this.spent);
	}

	public boolean settled() {
		return this.settledOn != null;
	}

	/** Whether its plan is still to be decided; what the year adds is not planned. */
	public boolean toPlan() {
		return !settled() && this.entitlement.total().isPositive();
	}

	/** What it spent, in per cent of what it has. */
	public int used() {
		return total().isPositive() ? (int) Math.min(100, this.spent.fen() * 100 / total().fen()) : 0;
	}

}
