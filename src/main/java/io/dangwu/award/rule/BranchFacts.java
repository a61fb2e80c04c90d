package io.dangwu.award.rule;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a branch on the day of nomination.
 *
 * @param advanced whether its last published grade is the best one
 * @param veto whether a veto was found in that grading
 * @param establishedOn the day on which it was set up, if it is known
 * @param openUntil the deadlines of its problems that are not closed
 */
public record BranchFacts(boolean advanced, boolean veto, @Nullable LocalDate establishedOn,
		List<LocalDate> openUntil) {

}
