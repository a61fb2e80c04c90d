package io.dangwu.award.vote.rule;

import java.math.BigDecimal;

import io.dangwu.regulation.Verdict;

/**
 * Of each nominee a scorer gives 0 to 100 points with two decimals at most, or recuses
 * with a reason; whoever is in conflict must recuse (practice of the college).
 */
public final class ScoreRule {

	private static final BigDecimal FULL_MARK = BigDecimal.valueOf(100);

	private static final int DECIMALS = 2;

	private static final int SHORTEST = 2;

	private static final int LONGEST = 200;

	private ScoreRule() {
	}

	/**
	 * Whether it may be kept so.
	 * @param label how the nominee is called on the sheet
	 */
	public static Verdict check(String label, Given given, Conflict conflict) {
		return Verdict
			.refusedIf(conflict.isAny() && given.points() != null,
					"“%s”：%s，应当回避，不能评分".formatted(label, conflict.reason()))
			.and(Verdict.refusedIf(given.points() != null && given.recusal() != null,
					"“%s”：评分和回避只能选一项，请删去其中一项".formatted(label)))
			.and(points(label, given))
			.and(recusal(label, given));
	}

	/** Whether nothing is missing where the sheet is handed in. */
	public static Verdict complete(String label, Given given, Conflict conflict) {
		return Verdict.refusedIf(given.isMissing() && !conflict.isAny(), "“%s”还没有评分；不宜评分的，请写明回避理由".formatted(label));
	}

	private static Verdict points(String label, Given given) {
		var points = given.points();
		if (points == null) {
			return Verdict.allowed();
		}
		return Verdict
			.refusedIf(points.signum() < 0 || points.compareTo(FULL_MARK) > 0,
					"“%s”的评分 %s 不在 0 至 100 之间".formatted(label, points.toPlainString()))
			.and(Verdict.refusedIf(points.stripTrailingZeros().scale() > DECIMALS,
					"“%s”的评分 %s 多于两位小数".formatted(label, points.toPlainString())));
	}

	private static Verdict recusal(String label, Given given) {
		var reason = given.recusal();
		return Verdict.refusedIf(reason != null && (reason.length() < SHORTEST || reason.length() > LONGEST),
				"“%s”的回避理由请写 %d 至 %d 字".formatted(label, SHORTEST, LONGEST));
	}

}
