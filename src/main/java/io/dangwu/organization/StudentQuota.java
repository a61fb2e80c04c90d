package io.dangwu.organization;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.dangwu.organization.rule.StudentShare;
import io.dangwu.regulation.Share;

/**
 * The members among the enrolled students, and how that lies to the college's band.
 *
 * @param band the band in words
 */
public record StudentQuota(int members, int enrolled, String standing, boolean inBand, String band) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int DECIMALS = 3;

	static StudentQuota of(int members, int enrolled, StudentShare share, Share from, Share to) {
		return new StudentQuota(members, enrolled, title(share), share == StudentShare.IN_BAND,
				"%s%%–%s%%".formatted(percent(from), percent(to)));
	}

	/** For reading only; nothing is judged by it. */
	public String percent() {
		if (this.enrolled == 0) {
			return "–";
		}
		return HUNDRED.multiply(BigDecimal.valueOf(this.members))
			.divide(BigDecimal.valueOf(this.enrolled), DECIMALS, RoundingMode.HALF_UP) + "%";
	}

	private static String percent(Share share) {
		return HUNDRED.multiply(BigDecimal.valueOf(share.numerator()))
			.divide(BigDecimal.valueOf(share.denominator()), DECIMALS, RoundingMode.HALF_UP)
			.stripTrailingZeros()
			.toPlainString();
	}

	private static String title(StudentShare share) {
		return switch (share) {
			case INPUT_ERROR -> "数据有误：党员数多于在校学生数";
			case NOT_APPLICABLE -> "不适用";
			case BELOW -> "低于控制区间";
			case IN_BAND -> "在控制区间内";
			case ABOVE -> "高于控制区间";
		};
	}

}
