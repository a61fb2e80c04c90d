package io.dangwu.budget.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * How the college counts, shares and spends the party-work budget.
 *
 * @param snapshot the day of the year before at whose end members are counted
 * @param midYearPolicy what is proposed for those who come and go during the year
 * @param fullSupplementUntil who joins up to that day brings a supplement in full
 * @param lateSupplement the part of the rate that whoever joins later brings
 * @param heldBack what is proposed to a general branch for common activities
 * @param collectiveFrom from this amount an expense is decided collectively
 * @param otherAtMost the part of a unit's money that may go to other purposes
 * @param carryOver whether what is left goes on to the next year
 */
public record BudgetPractice(Edition edition, Cited<MonthDay> snapshot, Cited<MidYearPolicy> midYearPolicy,
		Cited<MonthDay> fullSupplementUntil, Cited<Share> lateSupplement, Cited<Share> heldBack,
		Cited<Money> collectiveFrom, Cited<Share> otherAtMost, Cited<Boolean> carryOver, Cited<Period> answerWithin,
		Cited<Period> planWithin) implements Regulation {

	/** The day on which members are counted for that year's budget. */
	public LocalDate snapshotFor(int year) {
		return this.snapshot.value().atYear(year - 1);
	}

}
