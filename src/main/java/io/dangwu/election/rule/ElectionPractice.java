package io.dangwu.election.rule;

import java.time.Period;
import java.util.List;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * What the college has settled by itself about elections.
 *
 * @param warningMonths months before the end of a term at which its unit is warned
 * @param superiorWarnedFrom months before the end from which the superior is warned too
 * @param preliminaryNamesPerSeat names recommended by the members that go on to the
 * masses
 * @param massParticipation those of the masses who take part
 * @param recommendedBy approvals that take a name on, of the members and of the masses
 * @param reductionForMissing missing seats for which fewer may be elected
 * @param reductionLeaves least number that is left then
 */
public record ElectionPractice(Edition edition,

		Cited<List<Integer>> warningMonths, Cited<Integer> superiorWarnedFrom,

		Cited<Period> stepWithin, Cited<Period> reportWithin, Cited<Period> approveResultWithin,

		Cited<Integer> preliminaryNamesPerSeat, Cited<Threshold> massParticipation, Cited<Threshold> recommendedBy,

		Cited<Integer> publicityWorkingDays,

		Cited<Integer> runOffs, Cited<Integer> secondRounds, Cited<Integer> reductionForMissing,
		Cited<Integer> reductionLeaves,

		Cited<Threshold> committeeAttendance, Cited<Threshold> committeeMajority) implements Regulation {

	public int firstWarning() {
		return this.warningMonths.value().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

}
