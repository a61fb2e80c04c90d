package io.dangwu.election.rule;

import io.dangwu.regulation.Share;

/**
 * A share of a whole that must be met, compared in whole numbers.
 *
 * @param exactly whether exactly the share is enough; otherwise it must be exceeded
 */
public record Threshold(Share share, boolean exactly) {

	public boolean isMetBy(int part, int whole) {
		return this.exactly ? this.share.reachedBy(part, whole) : this.share.exceededBy(part, whole);
	}

	/** What is asked, in words, as in 达到五分之四. */
	public String words() {
		return words("");
	}

	/**
	 * The same of a whole that is named.
	 * @param whole with the particle, as in 应到的
	 */
	String words(String whole) {
		return (this.exactly ? "达到" : "超过") + whole + this.share.words();
	}

	/** The comparison as it is written on a count sheet, as in 20×5=100≥25×4=100. */
	String reckoning(int part, int whole) {
		return times(part, this.share.denominator()) + sign(part, whole) + times(whole, this.share.numerator());
	}

	private String sign(int part, int whole) {
		if (this.share.exceededBy(part, whole)) {
			return "＞";
		}
		return this.share.reachedBy(part, whole) ? "＝" : "＜";
	}

	private static String times(long number, long factor) {
		return (factor == 1) ? String.valueOf(number) : "%d×%d=%d".formatted(number, factor, number * factor);
	}

}
