package io.dangwu.rectification;

import io.dangwu.regulation.Share;

/**
 * How much a plan must hold, and how many of the committee discuss it.
 *
 * @param target how many problems a branch should take on
 */
public record PlanDemands(int problems, int target, int institutions, int carriers, Share quorum) {

	/** How many of so many seats must be there. */
	public int leastPresent(int seats) {
		return Math
			.toIntExact((seats * this.quorum.numerator() + this.quorum.denominator() - 1) / this.quorum.denominator());
	}

}
