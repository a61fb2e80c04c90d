package io.dangwu.election.rule;

import io.dangwu.regulation.Share;

/**
 * By how much the candidates outnumber the seats.
 */
public record Surplus(Share share, Rounding rounding) {

	/** At least so many more than the seats, and always one. */
	int of(int seats) {
		var exact = seats * this.share.numerator();
		var whole = this.share.denominator();
		var rounded = switch (this.rounding) {
			case UP -> (exact + whole - 1) / whole;
			case HALF_UP -> (2 * exact + whole) / (2 * whole);
		};
		return (int) Math.max(1, rounded);
	}

	/** What becomes of a fraction. */
	public enum Rounding {

		UP, HALF_UP

	}

}
