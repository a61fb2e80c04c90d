package io.dangwu.organization.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to become secretary of a branch.
 *
 * @param fullSince the day of full membership; none before it
 * @param rightsLost under 留党察看, or the rights not restored yet
 * @param normalPost the post that the secretary of such a branch normally holds, where
 * there is one
 * @param holdsNormalPost whether the candidate holds it
 */
public record SecretaryCandidate(String name, @Nullable LocalDate fullSince, boolean rightsLost,
		@Nullable NormalPost normalPost, boolean holdsNormalPost) {

}
