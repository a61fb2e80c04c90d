package io.dangwu.budget;

import io.dangwu.budget.rule.Heads;
import io.dangwu.regulation.Money;

/**
 * A branch's share as it is stored.
 */
record BranchRow(String branch, Heads heads, Money weight, Money allotted) {

}
