package io.dangwu.budget.rule;

import io.dangwu.regulation.Money;

/**
 * What a member of each kind brings a year.
 */
public record Rates(Money teacher, Money student) {

	public Money of(HeadKind kind) {
		return (kind == HeadKind.TEACHER) ? this.teacher : this.student;
	}

}
