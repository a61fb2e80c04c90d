package io.dangwu.budget;

import org.springframework.stereotype.Component;

/**
 * The tables that are about one unit's people and money.
 */
@Component
record UnitRecords(HeadBook heads, ExpenseBook expenses, ChangeBook changes) {

}
