package io.dangwu.member.rule;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What decides on a member's right to vote.
 *
 * @param withoutRights from 留党察看 until the rights were restored
 * @param suspensions recorded suspensions of rights, in custody or under arrest
 */
public record Standing(@Nullable LocalDate acceptedOn, @Nullable LocalDate fullSince, List<Span> withoutRights,
		List<Span> suspensions) {

	/**
	 * The standing of somebody who is not in the Party.
	 */
	public static Standing none() {
		return new Standing(null, null, List.of(), List.of());
	}

}
