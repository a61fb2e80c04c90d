package io.dangwu.budget.rule;

import io.dangwu.regulation.Money;

/**
 * How the books stand before an expense.
 *
 * @param balance what is left of the share that is charged
 * @param entitlement what the unit was entitled to in the year
 * @param otherBooked what the unit has spent on other purposes so far
 * @param sameWeek what it has booked in that week for the same payee and purpose
 */
public record Books(int year, Money balance, Money entitlement, Money otherBooked, Money sameWeek) {

}
