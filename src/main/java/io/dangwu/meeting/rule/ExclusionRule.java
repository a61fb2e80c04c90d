package io.dangwu.meeting.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Verdict;

/**
 * A member is left out of the number due for one of the reasons that the kind of meeting
 * admits only, with the superior's consent and the meeting's agreement.
 */
public final class ExclusionRule {

	private ExclusionRule() {
	}

	public static Verdict check(Exclusion exclusion, LocalDate meetingOn, MeetingRegulations regulations) {
		var consent = exclusion.superiorConsent();
		return Verdict
			.refusedIf(consent == null || consent.isBlank(), exclusion.name() + "不计入应到人数须经上级党组织同意，请填写同意的文号或者日期")
			.and(Verdict.refusedIf(!exclusion.agreedByMeeting(), exclusion.name() + "不计入应到人数须经支部大会同意"))
			.and(absence(exclusion, meetingOn, regulations));
	}

	/**
	 * Whether the reason is one of those that the meeting admits.
	 * @param admitted their numbers
	 */
	public static Verdict admits(Exclusion exclusion, Collection<Integer> admitted) {
		return Verdict.refusedIf(!admitted.contains(exclusion.reason().number()), "%s的情形“%s”不属于本次会议可以不计入应到人数的情形，可以的有：%s"
			.formatted(exclusion.name(), exclusion.reason().title(), titles(admitted)));
	}

	private static String titles(Collection<Integer> admitted) {
		return admitted.stream()
			.sorted()
			.map(ExclusionReason::of)
			.map(ExclusionReason::title)
			.collect(Collectors.joining("；"));
	}

	/**
	 * Whether somebody who is away has been away long enough by the day of the meeting.
	 */
	public static Verdict absence(Exclusion exclusion, LocalDate meetingOn, MeetingRegulations regulations) {
		if (!exclusion.reason().isByAbsence()) {
			return Verdict.allowed();
		}
		var since = exclusion.awaySince();
		if (since == null) {
			return Verdict.refused("请填写%s离开的日期".formatted(exclusion.name()));
		}
		var longerThan = regulations.awayLongerThan();
		var reached = since.plus(longerThan.value());
		return Verdict.refusedIf(!reached.isBefore(meetingOn), "%s自 %s 离开，至大会日期 %s 未超过 %s，%s 之后的大会方可不计入应到人数"
			.formatted(exclusion.name(), since, meetingOn, PeriodText.of(longerThan.value()), reached), longerThan);
	}

}
