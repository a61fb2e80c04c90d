package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * Probation is extended once, by half a year to a year counted from its stored end, to a
 * day after the deciding meeting (发展党员工作细则 2014 第三十二条, 2026 第三十一条).
 */
public final class ExtensionRule {

	private ExtensionRule() {
	}

	public static ExtensionSpan span(LocalDate probationEndsOn, Regulations<DevelopmentRegulations> regulations) {
		var edition = regulations.on(probationEndsOn);
		return new ExtensionSpan(probationEndsOn.plus(edition.extensionMin().value()),
				probationEndsOn.plus(edition.extensionMax().value()));
	}

	/**
	 * Whether one more extension can be put to the vote on that day.
	 */
	public static Verdict oncePerPerson(int extensions, LocalDate meetingOn,
			Regulations<DevelopmentRegulations> regulations) {
		var times = regulations.on(meetingOn).extensionTimes();
		return Verdict.refusedIf(extensions >= times.value(),
				"预备期已延长 %d 次，不得再次延长，只能讨论转为正式党员或者取消预备党员资格".formatted(extensions), times);
	}

	public static Verdict newEnd(LocalDate probationEndsOn, LocalDate meetingOn, LocalDate newEnd,
			Regulations<DevelopmentRegulations> regulations) {
		var span = span(probationEndsOn, regulations);
		var after = new DatedAct("延长后的预备期满日期", newEnd).after(new DatedAct("支部大会日期", meetingOn));
		return Verdict
			.refusedIf(!span.contains(newEnd),
					"延长后的预备期满日期 %s 不在规定的期限内，请填写 %s 至 %s 之间的日期".formatted(newEnd, span.earliest(), span.latest()),
					regulations.on(probationEndsOn).extensionMin())
			.and(after);
	}

}
