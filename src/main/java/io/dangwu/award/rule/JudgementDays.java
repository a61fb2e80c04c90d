package io.dangwu.award.rule;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day on which people are judged and the one on which they are nominated: what
 * happened later is not known.
 */
public record JudgementDays(LocalDate cutOff, LocalDate nominatedOn) {

	/** The day that the facts are those of. */
	public LocalDate known() {
		return this.nominatedOn.isBefore(this.cutOff) ? this.nominatedOn : this.cutOff;
	}

	/**
	 * The month for which dues are due: on the cut-off day its own, before it the last
	 * one.
	 */
	YearMonth duesDue() {
		return this.nominatedOn.isBefore(this.cutOff) ? YearMonth.from(this.nominatedOn).minusMonths(1)
				: YearMonth.from(this.cutOff);
	}

}
