package io.dangwu.election.rule;

import java.time.Period;
import java.util.List;
import java.util.Optional;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * The numbers of one edition of the rules on elections in grass-roots organisations.
 *
 * @param delayAtMost how long an election may be put off
 * @param earlyAtMost how long before the end of the term it may be held; unlimited where
 * the edition says nothing
 * @param delegatesAbove with more members than these delegates may meet instead
 * @param attendance those present beside those due
 * @param exclusionReasons the numbers of the reasons for which a member with the right to
 * vote may be left out of those due
 * @param reduction those present who agree to elect fewer
 */
public record ElectionRegulations(Edition edition,

		Cited<Period> delayAtMost, Optional<Cited<Period>> earlyAtMost,

		Cited<Integer> delegatesAbove, Cited<Surplus> surplus, Cited<Threshold> attendance,
		Cited<List<Integer>> exclusionReasons,

		Cited<MajorityBase> majorityBase, Cited<Threshold> majority, Cited<Threshold> reduction) implements Regulation {

	/**
	 * The same edition where the college has settled what the majority is reckoned of.
	 */
	public ElectionRegulations with(Cited<MajorityBase> base) {
		return new ElectionRegulations(this.edition, this.delayAtMost, this.earlyAtMost, this.delegatesAbove,
				this.surplus, this.attendance, this.exclusionReasons, base, this.majority, this.reduction);
	}

	/** The same edition where exactly the share of those due is enough. */
	public ElectionRegulations withExactAttendance() {
		var lenient = new Cited<>(new Threshold(this.attendance.value().share(), true), this.attendance.source());
		return new ElectionRegulations(this.edition, this.delayAtMost, this.earlyAtMost, this.delegatesAbove,
				this.surplus, lenient, this.exclusionReasons, this.majorityBase, this.majority, this.reduction);
	}

}
