package io.dangwu.award.rule;

import io.dangwu.regulation.Share;
import org.jspecify.annotations.Nullable;

/**
 * A kind of award and its numbers.
 *
 * @param staffRate the share of its staff, the retired among them, that a general branch
 * may report
 * @param studentRate the same of its students
 * @param branchRate the share of its branches that it may report
 * @param capRate the share of all full members, or of all branches, that get it at most
 * @param places how many get it, where that is a fixed number
 * @param perBranch how many a branch may nominate; by its size where there is none
 * @param perUnit how many a general branch may report, where that is a fixed number
 */
public record KindTerms(String code, String title, Standard standard, Way way, @Nullable Share staffRate,
		@Nullable Share studentRate, @Nullable Share branchRate, @Nullable Share capRate, @Nullable Integer places,
		@Nullable Integer perBranch, @Nullable Integer perUnit) {

}
