package io.dangwu.budget;

import java.util.List;
import java.util.function.Function;

import io.dangwu.budget.rule.Heads;
import io.dangwu.regulation.Money;

/**
 * The budget of a year, unit by unit.
 *
 * @param units those that the reader may see
 * @param whole whether these are all units of the college
 */
public record Allocation(BudgetSheet budget, List<UnitLine> units, boolean whole) {

	public Heads heads() {
		return this.units.stream().map(UnitLine::heads).reduce(Heads.NONE, Heads::plus);
	}

	public Money teacherPart() {
		return sum((unit) -> unit.entitlement().teacherPart());
	}

	public Money studentPart() {
		return sum((unit) -> unit.entitlement().studentPart());
	}

	public Money changes() {
		return sum(UnitLine::changes);
	}

	public Money total() {
		return sum(UnitLine::total);
	}

	public Money spent() {
		return sum(UnitLine::spent);
	}

	public Money left() {
		return sum(UnitLine::left);
	}

	private Money sum(Function<UnitLine, Money> amount) {
		return this.units.stream().map(amount).reduce(Money.ZERO, Money::plus);
	}

}
