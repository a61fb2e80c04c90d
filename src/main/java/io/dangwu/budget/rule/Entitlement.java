package io.dangwu.budget.rule;

import io.dangwu.regulation.Money;

/**
 * What a unit is entitled to, by the kind of its members.
 */
public record Entitlement(Money teacherPart, Money studentPart) {

	public static final Entitlement NONE = new Entitlement(Money.ZERO, Money.ZERO);

	public Money total() {
		return this.teacherPart.plus(this.studentPart);
	}

	public Entitlement plus(Entitlement other) {
		return new Entitlement(this.teacherPart.plus(other.teacherPart), this.studentPart.plus(other.studentPart));
	}

}
