package io.dangwu.award.rule;

import io.dangwu.regulation.Share;

/**
 * How many names come of a share: rounded up for nominations, down for what is given
 * (practice of the college).
 */
public final class QuotaRule {

	private QuotaRule() {
	}

	/** How many may be nominated (进一法). */
	public static int nominations(long base, Share rate) {
		return Math.toIntExact(-Math.floorDiv(-Math.multiplyExact(base, rate.numerator()), rate.denominator()));
	}

	/** The whole names within the share (不超过). */
	public static int within(long base, Share rate) {
		return Math.toIntExact(Math.floorDiv(Math.multiplyExact(base, rate.numerator()), rate.denominator()));
	}

	/** How many are given in the college: one at least where anybody could get it. */
	public static int cap(long base, Share rate) {
		return (base == 0) ? 0 : Math.max(1, within(base, rate));
	}

}
