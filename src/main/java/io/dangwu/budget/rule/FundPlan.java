package io.dangwu.budget.rule;

import java.util.Map;

import io.dangwu.regulation.Money;

/**
 * How a unit means to use its money.
 *
 * @param heldBack what the unit keeps for common activities
 * @param branches what each of its branches gets
 * @param purposes what is to be spent on each purpose, as far as it is settled
 */
public record FundPlan(Money heldBack, Map<String, Money> branches, Map<Purpose, Money> purposes) {

	public FundPlan {
		branches = Map.copyOf(branches);
		purposes = Map.copyOf(purposes);
	}

	public Money allotted() {
		return sum(this.branches.values()).plus(this.heldBack);
	}

	public Money settled() {
		return sum(this.purposes.values());
	}

	static Money sum(Iterable<Money> amounts) {
		var sum = Money.ZERO;
		for (var amount : amounts) {
			sum = sum.plus(amount);
		}
		return sum;
	}

}
