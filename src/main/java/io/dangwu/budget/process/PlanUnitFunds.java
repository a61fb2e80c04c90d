package io.dangwu.budget.process;

import java.time.LocalDate;

/** When and where a unit's committee decided its plan; the plan itself is on our page. */
record PlanUnitFunds(LocalDate plannedOn, String planMinutes) {

}
