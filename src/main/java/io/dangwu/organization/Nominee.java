package io.dangwu.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the register of people knows about somebody who is to be given a post.
 *
 * @param fullSince the day of full membership; none before it
 * @param rightsLost under 留党察看, or the rights not restored yet
 * @param work the post that the person holds outside the Party
 * @param colleagues how many full members the unit has
 */
public record Nominee(String name, @Nullable LocalDate fullSince, boolean rightsLost, @Nullable String work,
		int colleagues) {

}
