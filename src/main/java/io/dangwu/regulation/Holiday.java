package io.dangwu.regulation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;

/**
 * The holidays of every year, each with the season in which it can lie, by which it is
 * known where an announcement does not name it.
 */
public enum Holiday {

	NEW_YEAR("元旦", "--12-30", "--01-04"), SPRING_FESTIVAL("春节", "--01-15", "--02-28"),
	QINGMING("清明", "--04-01", "--04-08"), LABOUR_DAY("劳动节", "--04-27", "--05-06"),
	DRAGON_BOAT("端午", "--05-20", "--06-30"), MID_AUTUMN("中秋", "--09-01", "--09-28"),
	NATIONAL_DAY("国庆", "--09-29", "--10-10");

	private final String stem;

	private final MonthDay first;

	private final MonthDay last;

	Holiday(String stem, String first, String last) {
		this.stem = stem;
		this.first = MonthDay.parse(first);
		this.last = MonthDay.parse(last);
	}

	/**
	 * The holiday in whose season the day lies.
	 */
	public static Optional<Holiday> around(LocalDate day) {
		return Arrays.stream(values()).filter((holiday) -> holiday.hasInSeason(MonthDay.from(day))).findFirst();
	}

	/**
	 * Whether the title of days off names it, alone or together with another one.
	 */
	public boolean isNamedIn(String title) {
		return title.contains(this.stem);
	}

	public String title() {
		return this.stem.endsWith("节") || this == NEW_YEAR ? this.stem : this.stem + "节";
	}

	private boolean hasInSeason(MonthDay day) {
		var acrossTheYear = this.first.isAfter(this.last);
		return acrossTheYear ? !day.isBefore(this.first) || !day.isAfter(this.last)
				: !day.isBefore(this.first) && !day.isAfter(this.last);
	}

}
