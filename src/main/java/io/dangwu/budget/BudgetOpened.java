package io.dangwu.budget;

/**
 * The budget of a year is to be drawn up.
 */
public record BudgetOpened(String businessKey) {

}
