package io.dangwu.award.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * The numbers by which the college gives its awards.
 *
 * @param festival the day before which they are given
 * @param cutOff the day of the round's year on which people are judged
 * @param schoolYear the day on which the school year begins
 * @param appraisalYears within how many years somebody was found excellent once
 * @param minimumAge how long an organisation must have stood
 * @param membersOnly whether only members stand for the "ten" lists
 * @param leaderShare the part of a round's individual awards that leaders may get
 * @param bracket how many a branch may nominate by its size
 * @param meetingQuorum the part of those due that must be present
 * @param nominationMajority the part of those present that more must approve than
 * @param shortlist how many names may stand on a list that is voted on
 * @param publicWeight what the public vote weighs beside the panel
 * @param tieQuorum the part of the college committee that must vote on a tie
 */
public record AwardRegulations(Edition edition, Cited<List<KindTerms>> kinds, Cited<MonthDay> festival,
		Cited<MonthDay> cutOff, Cited<MonthDay> schoolYear, Cited<Integer> appraisalYears, Cited<Period> minimumAge,
		Cited<Boolean> membersOnly, Cited<Share> leaderShare, Cited<Bracket> bracket, Cited<Share> meetingQuorum,
		Cited<Share> nominationMajority, Cited<Integer> shortlist, Cited<Integer> namesPerVoter,
		Cited<LocalTime> voteClosesAt, Cited<Share> publicWeight, Cited<Share> tieQuorum,
		Cited<Integer> noticeWorkingDays, Cited<List<StepLength>> steps) implements Regulation {

	/** The beginning of the school year that the day lies in. */
	public LocalDate schoolYearOf(LocalDate cutOff) {
		var start = this.schoolYear.value().atYear(cutOff.getYear());
		return start.isAfter(cutOff) ? start.minusYears(1) : start;
	}

}
