package io.dangwu.local.college;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Moves the dates of 2012 to the day on which the college is created, so that nobody has
 * left on it, no probation is long over and no term of office has ended.
 */
record Dating(LocalDate created) {

	private static final int MONTHS_SINCE_CONFIRMED = 3;

	private static final int YEAR_OF_THE_TABLES = 2012;

	/**
	 * A person's dates move by a whole number of years: one more where otherwise the
	 * probation or the stay would be over, if that puts nothing that has happened into
	 * the future.
	 */
	Journey move(Journey journey) {
		var moved = journey.plusYears(years());
		if (!isOver(moved)) {
			return moved;
		}
		var later = journey.plusYears(years() + 1);
		if (!later.lastEvent().isAfter(this.created)) {
			return later;
		}
		return moved.hasLeftBy(this.created) ? moved.leavingAYearLater() : moved;
	}

	/**
	 * The day of an election, one year later where otherwise the term would be over.
	 */
	LocalDate moveElection(LocalDate day, int termYears) {
		var moved = move(day);
		return moved.plusYears(termYears).isAfter(this.created) ? moved : day.plusYears(years() + 1);
	}

	LocalDate move(LocalDate day) {
		return day.plusYears(years());
	}

	/**
	 * The day on which somebody last confirmed the entry in the register.
	 */
	LocalDate confirmed(Journey moved) {
		var lately = this.created.minusMonths(MONTHS_SINCE_CONFIRMED);
		return lately.isBefore(moved.lastEvent()) ? moved.lastEvent() : lately;
	}

	/**
	 * The last month for which a member has paid dues; none for those on the way.
	 */
	@Nullable YearMonth duesPaid(Journey moved) {
		var accepted = moved.milestones().acceptedOn();
		if (accepted == null) {
			return null;
		}
		var lastMonth = YearMonth.from(this.created).minusMonths(1);
		return lastMonth.isBefore(YearMonth.from(accepted)) ? YearMonth.from(accepted) : lastMonth;
	}

	private boolean isOver(Journey journey) {
		return journey.hasLeftBy(this.created) || journey.isProbationOverBy(this.created);
	}

	private int years() {
		return this.created.getYear() - YEAR_OF_THE_TABLES;
	}

}
