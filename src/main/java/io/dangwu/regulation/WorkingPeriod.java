package io.dangwu.regulation;

import java.time.LocalDate;

/**
 * The last day of a number of working days.
 *
 * @param provisional whether a year without a published calendar lies in it, so that the
 * result must be confirmed
 */
public record WorkingPeriod(LocalDate lastDay, boolean provisional) {

	public LocalDate dayAfter() {
		return this.lastDay.plusDays(1);
	}

}
