package io.dangwu.member;

import java.util.List;

import io.dangwu.organization.HeldPost;
import org.jspecify.annotations.Nullable;

/**
 * All that the register shows about a person.
 *
 * @param entry with the numbers hidden
 * @param branch the name of the branch
 * @param years the whole years of full membership; none before it
 */
public record PersonFile(Person person, RegisterEntry entry, String branch, VotingRight right, @Nullable Long years,
		List<HeldPost> posts, List<Sanction> sanctions, List<Appraisal> appraisals, List<Honour> honours,
		List<HistoryLine> history) {

}
