package io.dangwu.budget.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.Share;

/**
 * What one person who joins, leaves or moves during the year adds to a unit or takes from
 * it, to the 分 for each person (college practice).
 */
public final class MidYearRule {

	private static final int YEAR = Month.values().length;

	private MidYearRule() {
	}

	/** The month of joining counts. */
	public static Money joined(MidYearPolicy policy, Money rate, LocalDate on, BudgetPractice practice) {
		return switch (policy) {
			case SNAPSHOT -> Money.ZERO;
			case SNAPSHOT_PLUS_SUPPLEMENT -> MonthDay.from(on).isAfter(practice.fullSupplementUntil().value())
					? rate.part(practice.lateSupplement().value()) : rate;
			case MONTHLY_PRORATA -> months(rate, YEAR + 1 - on.getMonthValue());
		};
	}

	/** The month of leaving counts; nothing is claimed back but month by month. */
	public static Money left(MidYearPolicy policy, Money rate, LocalDate on) {
		return movedHere(policy, rate, on).negated();
	}

	/** Where somebody moves to, the person counts from the next month on. */
	public static Money movedHere(MidYearPolicy policy, Money rate, LocalDate on) {
		return (policy == MidYearPolicy.MONTHLY_PRORATA) ? months(rate, YEAR - on.getMonthValue()) : Money.ZERO;
	}

	private static Money months(Money rate, int months) {
		return rate.part(new Share(months, YEAR));
	}

}
