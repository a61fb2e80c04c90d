package io.dangwu.award;

import org.jspecify.annotations.Nullable;

/**
 * What a branch writes of somebody it nominates.
 *
 * @param opinions what members and masses said when they were asked
 * @param leader whether a leader at middle-management deputy level or above
 * @param failedCourse whether a student failed a course in the school year
 * @param approvals the votes in the branch's meeting
 */
public record Deeds(String text, @Nullable String opinions, boolean leader, boolean failedCourse,
		@Nullable Integer approvals) {

}
