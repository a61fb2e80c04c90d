package io.dangwu.rectification.rule;

import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * One edition of what the college demands of a rectification.
 *
 * @param targetProblems how many problems a branch should take on
 * @param planWithin how long after the grade a plan is to be resolved
 * @param rectifyWithin how long after the grade the rectification goes on
 * @param urgeEvery how often those of the lower grades are urged
 * @param committeeQuorum the share of the committee that must discuss a plan
 * @param newMeetingWorkingDays within how many working days a meeting is held anew
 */
public record RectificationRegulations(Edition edition, Cited<Integer> problems, Cited<Integer> targetProblems,
		Cited<Integer> institutions, Cited<Integer> carriers, Cited<Period> planWithin, Cited<Period> rectifyWithin,
		Cited<Period> urgeEvery, Cited<Share> committeeQuorum,
		Cited<Integer> newMeetingWorkingDays) implements Regulation {

}
