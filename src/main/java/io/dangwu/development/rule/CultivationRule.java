package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * An activist is cultivated for a year at least before being proposed as a prospect, and
 * again before being listed (发展党员工作细则 第十三条).
 */
public final class CultivationRule {

	private CultivationRule() {
	}

	public static LocalDate earliest(LocalDate activistOn, Regulations<DevelopmentRegulations> regulations) {
		return activistOn.plus(regulations.on(activistOn).cultivationAtLeast().value());
	}

	/**
	 * Whether the branch may propose: after the year, and with no inspection missing.
	 */
	public static Verdict proposal(LocalDate activistOn, LocalDate proposedOn, int inspectionsDone,
			Regulations<DevelopmentRegulations> regulations) {
		return longEnough("拟列为发展对象日期", activistOn, proposedOn, regulations)
			.and(inspected(activistOn, proposedOn, inspectionsDone, regulations));
	}

	public static Verdict listing(LocalDate activistOn, LocalDate listedOn,
			Regulations<DevelopmentRegulations> regulations) {
		return longEnough("列为发展对象日期", activistOn, listedOn, regulations);
	}

	private static Verdict longEnough(String act, LocalDate activistOn, LocalDate on,
			Regulations<DevelopmentRegulations> regulations) {
		var atLeast = regulations.on(activistOn).cultivationAtLeast();
		var earliest = earliest(activistOn, regulations);
		return Verdict.refusedIf(on.isBefore(earliest), "%s %s 距确定为入党积极分子（%s）不满 %s，请填写 %s 或之后的日期".formatted(act, on,
				activistOn, PeriodText.of(atLeast.value()), earliest), atLeast);
	}

	private static Verdict inspected(LocalDate activistOn, LocalDate day, int done,
			Regulations<DevelopmentRegulations> regulations) {
		var schedule = InspectionSchedule.ofActivist(activistOn, regulations);
		var missing = schedule.missing(done, day);
		return Verdict.refusedIf(missing > 0,
				"截至 %s 应考察 %d 次，已考察 %d 次，请先补做 %d 次考察".formatted(day, schedule.dueUntil(day), done, missing),
				regulations.on(activistOn).inspectionEvery());
	}

}
