package io.dangwu.budget.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;

/**
 * What a unit is entitled to by the number of its members, at rates that do not fall
 * below those of the notice (《基层组织建设年活动实施方案》第二部分第6条).
 */
public final class EntitlementRule {

	private EntitlementRule() {
	}

	/** Whether the rates reach the floor. */
	public static Verdict rates(Rates rates, BudgetRegulations law) {
		return reaches(HeadKind.TEACHER, rates.teacher(), law.teacherRate())
			.and(reaches(HeadKind.STUDENT, rates.student(), law.studentRate()));
	}

	/** The rates are whole amounts a head, so that nothing is rounded. */
	public static Entitlement of(Heads heads, Rates rates) {
		heads.check().orThrow();
		return new Entitlement(rates.teacher().times(heads.teachers()), rates.student().times(heads.students()));
	}

	private static Verdict reaches(HeadKind kind, Money rate, Cited<Money> floor) {
		return Verdict.refusedIf(floor.value().isMoreThan(rate),
				"%s标准 %s 元低于每人每年 %s 元的下限，请填写不低于下限的标准".formatted(kind.title(), rate, floor.value()), floor);
	}

}
