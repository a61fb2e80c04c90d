package io.dangwu.member.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the register must look like, apart from the ID number.
 */
public final class EntryRule {

	private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final int DUES_AHEAD = 11;

	private EntryRule() {
	}

	public static Verdict contact(@Nullable String mobile, @Nullable String email) {
		return Verdict.refusedIf(mobile != null && !MOBILE.matcher(mobile).matches(), "手机号码应当是以 1 开头的 11 位数字")
			.and(Verdict.refusedIf(email != null && !EMAIL.matcher(email).matches(),
					"电子邮箱的格式不正确，例如 name@example.edu.cn"));
	}

	public static Verdict studies(@Nullable LocalDate enrolledOn, @Nullable LocalDate leavesOn) {
		return Verdict.refusedIf(enrolledOn != null && leavesOn != null && !leavesOn.isAfter(enrolledOn),
				"预计离校日期应当晚于入校日期");
	}

	/** Dues are paid at most up to a year, this month included. */
	public static Verdict dues(@Nullable YearMonth paidUntil, LocalDate today) {
		var last = YearMonth.from(today).plusMonths(DUES_AHEAD);
		return Verdict.refusedIf(paidUntil != null && paidUntil.isAfter(last), "党费交至的月份最晚为 %s".formatted(last));
	}

	public static Verdict name(String name) {
		return Verdict.refusedIf(name.length() < 2, "请填写姓名");
	}

}
