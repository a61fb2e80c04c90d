package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.jspecify.annotations.Nullable;

/**
 * Who leaves within three months is normally not admitted; asked at the pre-review and
 * again at the meeting (发展党员工作细则 2014 第十九条, 2026 第十八条).
 */
public final class LeavingRule {

	private LeavingRule() {
	}

	/**
	 * Whether the act may be done on that day.
	 * @param expectedLeaveOn none where the person is not leaving
	 * @param reason why the admission goes on all the same
	 */
	public static Verdict check(@Nullable LocalDate expectedLeaveOn, LocalDate on, @Nullable String reason,
			Regulations<DevelopmentRegulations> regulations) {
		var within = regulations.on(on).leavingWithin();
		if (expectedLeaveOn == null || within.isEmpty() || Reason.isGiven(reason)) {
			return Verdict.allowed();
		}
		var limit = on.plus(within.get().value());
		return Verdict.refusedIf(!expectedLeaveOn.isAfter(limit),
				"预计 %s 离开，在办理日期 %s 之后 %s以内（至 %s），一般不办理接收预备党员的手续；确需办理的，请填写理由".formatted(expectedLeaveOn, on,
						PeriodText.of(within.get().value()), limit),
				within.get());
	}

}
