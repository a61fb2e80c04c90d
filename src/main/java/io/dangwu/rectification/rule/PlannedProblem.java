package io.dangwu.rectification.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A problem as it stands in a plan.
 *
 * @param check which of the six checks found it
 * @param responsible the name of whoever answers for it
 * @param onRoll whether that person is a member of the branch
 */
public record PlannedProblem(@Nullable String text, @Nullable Integer check, @Nullable FiveGoods good,
		@Nullable String goal, @Nullable String measure, @Nullable String responsible, boolean onRoll,
		@Nullable LocalDate deadline) {

}
