package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points that follow from figures.
 */
public final class PointRule {

	private static final int SCALE = 2;

	private PointRule() {
	}

	/** Meetings held of those planned, as points; without a plan there are none. */
	public static BigDecimal meetings(int held, int planned, BigDecimal most) {
		if (planned == 0) {
			return BigDecimal.ZERO;
		}
		return BigDecimal.valueOf(held)
			.multiply(most)
			.divide(BigDecimal.valueOf(planned), SCALE, RoundingMode.HALF_UP)
			.min(most);
	}

	/** One point less for each error of a dossier, never less than nothing. */
	public static BigDecimal dossier(int errors, BigDecimal most) {
		return most.subtract(BigDecimal.valueOf(errors)).max(BigDecimal.ZERO);
	}

}
