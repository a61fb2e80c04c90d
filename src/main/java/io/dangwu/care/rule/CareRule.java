package io.dangwu.care.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Members are visited and helped, on a day that has come; aid has an amount.
 */
public final class CareRule {

	private static final int CENTS = 2;

	private CareRule() {
	}

	public static Verdict check(boolean member, LocalDate on, String content, boolean aid, @Nullable BigDecimal amount,
			LocalDate today) {
		return Verdict.refusedIf(!member, "只登记对党员的走访慰问和帮扶")
			.and(new DatedAct("走访日期", on).notInFutureOf(today))
			.and(Verdict.refusedIf(content.length() < 2, "请写明走访或者帮扶的情况"))
			.and(Verdict.refusedIf(aid && amount == null, "困难帮扶请填写金额"))
			.and(Verdict.refusedIf(
					amount != null && (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > CENTS),
					"金额应当大于零，最多两位小数"));
	}

}
