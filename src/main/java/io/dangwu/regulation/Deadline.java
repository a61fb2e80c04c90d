package io.dangwu.regulation;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * The last day of a time limit; an act after it is late, which by itself makes nothing
 * void.
 */
public record Deadline(LocalDate lastDay) {

	/**
	 * The limit that starts on a day; a month without that day ends it on its last day.
	 */
	public static Deadline after(LocalDate start, Cited<Period> within) {
		return new Deadline(start.plus(within.value()));
	}

	public boolean isMissedOn(LocalDate day) {
		return day.isAfter(this.lastDay);
	}

	/**
	 * By how many days an act is late; zero when it is in time.
	 */
	public long daysLate(LocalDate day) {
		return Math.max(0, ChronoUnit.DAYS.between(this.lastDay, day));
	}

}
