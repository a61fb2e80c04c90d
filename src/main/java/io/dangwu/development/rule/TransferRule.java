package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * The branch into which a probationary member has moved may put off the conversion by
 * half a year at most; membership counts from the end of probation all the same (发展党员工作细则
 * 2026 第三十五条).
 */
public final class TransferRule {

	private TransferRule() {
	}

	public static LocalDate latestDiscussion(LocalDate probationEndsOn,
			Regulations<DevelopmentRegulations> regulations) {
		return probationEndsOn.plus(regulations.on(probationEndsOn).transferPostponement().value());
	}

	/**
	 * Whether the discussion may be put off to that day.
	 * @param movedInOn the day of the move into the branch
	 */
	public static Verdict postponement(LocalDate probationEndsOn, LocalDate movedInOn, LocalDate postponedTo,
			Regulations<DevelopmentRegulations> regulations) {
		var latest = latestDiscussion(probationEndsOn, regulations);
		return Verdict
			.refusedIf(movedInOn.isAfter(probationEndsOn),
					"转入日期 %s 晚于预备期满日期 %s，不得推迟讨论转正".formatted(movedInOn, probationEndsOn))
			.and(new DatedAct("推迟后的讨论日期", postponedTo).after(new DatedAct("预备期满日期", probationEndsOn)))
			.and(Verdict.refusedIf(postponedTo.isAfter(latest), "推迟后的讨论日期 %s 过晚，最迟为 %s".formatted(postponedTo, latest)))
			.citing(regulations.on(probationEndsOn).transferPostponement());
	}

}
