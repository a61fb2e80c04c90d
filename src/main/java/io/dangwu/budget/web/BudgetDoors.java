package io.dangwu.budget.web;

import io.dangwu.budget.BudgetService;
import io.dangwu.budget.ChangeService;
import io.dangwu.budget.DuesAccount;

import org.springframework.stereotype.Component;

/**
 * What the page of a year opens upon.
 */
@Component
record BudgetDoors(BudgetService budgets, ChangeService changes, DuesAccount dues) {

}
