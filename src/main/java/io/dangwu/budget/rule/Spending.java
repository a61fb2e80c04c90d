package io.dangwu.budget.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Money;

/**
 * An expense that is to be booked.
 *
 * @param collective whether the committee decided it, as its minutes show
 * @param forStudents whether a student branch spends it
 * @param fromStudents whether the share of a student branch is charged
 */
public record Spending(Fund fund, LocalDate on, Money amount, Purpose purpose, boolean collective, boolean forStudents,
		boolean fromStudents) {

}
