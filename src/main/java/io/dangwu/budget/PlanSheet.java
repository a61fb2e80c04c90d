package io.dangwu.budget;

import java.util.List;
import java.util.Map;

import io.dangwu.budget.rule.Purpose;
import io.dangwu.regulation.Money;

/**
 * A unit's plan as it is drawn up: what is proposed for each branch, and what was drafted
 * so far.
 *
 * @param proposedHeldBack what is proposed for common activities
 * @param proposed what each branch gets of the rest by its own members
 * @param open whether it can still be changed
 */
public record PlanSheet(BudgetSheet budget, UnitLine unit, List<AccountLine> branches, Map<Purpose, Money> purposes,
		Money proposedHeldBack, Map<String, Money> proposed, boolean drafted, boolean open) {

}
