package io.dangwu.election.rule;

import java.time.LocalDate;

import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A member may be left out of those due only for a ground that the edition knows, and for
 * an absence only when half a year has passed by the day of the meeting; exactly half a
 * year is not enough.
 */
public final class ExclusionGroundRule {

	private ExclusionGroundRule() {
	}

	/**
	 * Judges whether the superior may be asked for it.
	 * @param awaySince the day of departure, where the ground is an absence
	 */
	public static Verdict check(String name, ExclusionGround ground, @Nullable LocalDate awaySince, LocalDate meetingOn,
			ElectionRegulations law) {
		return Verdict
			.refusedIf(!law.exclusionReasons().value().contains(ground.number()),
					"按会议当天施行的《%s》，“%s”不是不计入应到人数的理由，%s应当计入应到人数".formatted(law.edition().title(), ground.title(), name))
			.and(ground.isByAbsence() ? absence(name, awaySince, meetingOn, law) : Verdict.allowed());
	}

	private static Verdict absence(String name, @Nullable LocalDate awaySince, LocalDate meetingOn,
			ElectionRegulations law) {
		if (awaySince == null) {
			return Verdict.refused("请填写%s离开的日期".formatted(name));
		}
		var longerThan = law.awayLongerThan();
		var reached = awaySince.plus(longerThan.value());
		return Verdict.refusedIf(!reached.isBefore(meetingOn), "%s自 %s 离开，至大会日期 %s 没有超过 %s，应当计入应到人数".formatted(name,
				awaySince, meetingOn, PeriodText.of(longerThan.value())), longerThan);
	}

}
