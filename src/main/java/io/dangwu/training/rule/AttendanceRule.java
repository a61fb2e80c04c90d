package io.dangwu.training.rule;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Nobody comes for longer than the class lasts, and only who passed has a certificate.
 */
public final class AttendanceRule {

	private AttendanceRule() {
	}

	public static Verdict check(String name, int days, int hours, Length length, boolean passed,
			@Nullable String certificateNo) {
		return Verdict.refusedIf(days < 0 || hours < 0, name + "的天数和学时不得为负数")
			.and(Verdict.refusedIf(days > length.days(), "%s到课 %d 天，超过培训班的 %d 天".formatted(name, days, length.days())))
			.and(Verdict.refusedIf(hours > length.hours(),
					"%s到课 %d 学时，超过培训班的 %d 学时".formatted(name, hours, length.hours())))
			.and(Verdict.refusedIf(passed && hours == 0, name + "没有到课学时，不能登记为合格"))
			.and(Verdict.refusedIf(!passed && certificateNo != null, name + "没有合格，不发结业证书"));
	}

	/**
	 * How long a class lasts.
	 */
	public record Length(int days, int hours) {

	}

}
