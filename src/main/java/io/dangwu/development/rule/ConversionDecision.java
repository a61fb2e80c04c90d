package io.dangwu.development.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What follows from the vote about a probationary member.
 *
 * @param fullSince the day of full membership, once the superior approves
 * @param extendedTo the new end of probation, once the superior approves
 */
public record ConversionDecision(Next next, @Nullable LocalDate fullSince, @Nullable LocalDate extendedTo) {

	/**
	 * The next step of the case.
	 */
	public enum Next {

		TO_APPROVAL, NO_DECISION, NEW_MEETING

	}

}
