package io.dangwu.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A part of a whole as a regulation writes it, compared in whole numbers only.
 */
public record Share(long numerator, long denominator) {

	private static final String DIGITS = "零一二三四五六七八九十";

	public Share {
		if (numerator < 0 || denominator <= 0) {
			throw new IllegalArgumentException("No share: " + numerator + "/" + denominator);
		}
	}

	/**
	 * Reads a share from its written form, as in {@code 4/5}.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Share of(String written) {
		var parts = written.split("/", -1);
		if (parts.length != 2) {
			throw new IllegalArgumentException("A share is written like 4/5, not " + written);
		}
		return new Share(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip()));
	}

	public boolean reachedBy(long part, long whole) {
		return compare(part, whole) >= 0;
	}

	public boolean exceededBy(long part, long whole) {
		return compare(part, whole) > 0;
	}

	private int compare(long part, long whole) {
		return Long.compare(Math.multiplyExact(part, this.denominator), Math.multiplyExact(whole, this.numerator));
	}

	/** In words, as in 五分之四. */
	public String words() {
		var half = this.numerator == 1 && this.denominator == 2;
		return half ? "半数" : digit(this.denominator) + "分之" + digit(this.numerator);
	}

	private static String digit(long number) {
		return (number < DIGITS.length()) ? DIGITS.substring((int) number, (int) number + 1) : String.valueOf(number);
	}

	@Override
	public String toString() {
		return this.numerator + "/" + this.denominator;
	}

}
