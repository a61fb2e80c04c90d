package io.dangwu.award.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a person on the day of nomination.
 *
 * @param here whether the organisational relation is in the college on the cut-off day
 * @param category staff in service, student or retired
 * @param membership as it is known on the day of nomination
 * @param fullSince day from which the years of membership count
 * @param convertedOn day on which the conversion was approved
 * @param excellentYears the years in which the person was found excellent
 * @param duesPaidUntil the last month for which dues were paid
 * @param standing for which individual awards of the round the person stands already
 * @param leader whether a leader at middle-management deputy level or above
 * @param leadersBefore how many leaders stand in the round already
 * @param individualAwards how many individual awards the round gives
 */
public record PersonFacts(boolean here, Category category, Membership membership, @Nullable LocalDate fullSince,
		@Nullable LocalDate convertedOn, List<Integer> excellentYears, List<SanctionSpan> sanctions,
		@Nullable YearMonth duesPaidUntil, List<Standard> standing, boolean failedCourse, boolean leader,
		int leadersBefore, int individualAwards) {

	/** How somebody belongs to the college. */
	public enum Category {

		STAFF, STUDENT, RETIRED

	}

	/** Where somebody stands in the Party. */
	public enum Membership {

		NONE, PROBATIONARY, FULL

	}

}
