package io.dangwu.regulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingCalendarTest {

	private static final WorkingCalendar CALENDAR = new WorkingCalendar(published(), Set.of(2011, 2012));

	@ParameterizedTest(name = "{0}: posted {1}, inclusive {2}, exclusive {3}")
	@CsvSource(textBlock = """
			R9-01, 2012-06-11, 2012-06-15, 2012-06-18
			R9-02, 2012-06-15, 2012-06-21, 2012-06-25
			R9-03, 2012-06-18, 2012-06-25, 2012-06-26
			R9-04, 2012-06-21, 2012-06-28, 2012-06-29
			R9-05, 2012-06-22, 2012-06-29, 2012-06-29
			R9-06, 2012-04-26, 2012-05-03, 2012-05-04
			R9-07, 2012-04-28, 2012-05-07, 2012-05-08
			R9-08, 2012-09-26, 2012-10-08, 2012-10-09
			R9-09, 2012-03-29, 2012-04-05, 2012-04-06
			R9-11, 2012-01-18, 2012-01-29, 2012-01-30
			R9-12, 2012-01-19, 2012-01-30, 2012-01-31
			R9-13, 2011-12-29, 2012-01-05, 2012-01-06
			""")
	void countsFiveWorkingDays(String row, LocalDate posted, LocalDate inclusive, LocalDate exclusive) {
		assertThat(CALENDAR.lastDay(posted, 5, Counting.INCLUSIVE)).isEqualTo(new WorkingPeriod(inclusive, false));
		assertThat(CALENDAR.lastDay(posted, 5, Counting.EXCLUSIVE)).isEqualTo(new WorkingPeriod(exclusive, false));
	}

	@ParameterizedTest(name = "R9-10: posted {0}, last day {1}, provisional {2}")
	@CsvSource({ "2013-06-03, 2013-06-07, true", "2012-12-27, 2013-01-02, true", "2012-12-24, 2012-12-28, false",
			"2010-12-29, 2011-01-04, true" })
	void isProvisionalWithoutTheCalendarOfAYear(LocalDate posted, LocalDate lastDay, boolean provisional) {
		assertThat(CALENDAR.lastDay(posted, 5, Counting.INCLUSIVE)).isEqualTo(new WorkingPeriod(lastDay, provisional));
	}

	@Test
	void opensTheNextStepOnTheDayAfter() {
		assertThat(new WorkingPeriod(LocalDate.of(2012, 6, 15), false).dayAfter()).isEqualTo("2012-06-16");
	}

	@Test
	void hasAtLeastOneDay() {
		var posted = LocalDate.of(2012, 6, 11);

		assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.lastDay(posted, 0, Counting.INCLUSIVE));
		assertThat(CALENDAR.lastDay(posted, 1, Counting.INCLUSIVE).lastDay()).isEqualTo(posted);
	}

	@Property
	void endsOnAWorkingDayAndHoldsExactlySoMany(
			@ForAll @DateRange(min = "2011-06-01", max = "2013-06-30") LocalDate posted,
			@ForAll @IntRange(min = 1, max = 20) int number) {
		var last = CALENDAR.lastDay(posted, number, Counting.INCLUSIVE).lastDay();

		assertThat(CALENDAR.isWorkingDay(last)).isTrue();
		assertThat(posted.datesUntil(last.plusDays(1)).filter(CALENDAR::isWorkingDay)).hasSize(number);
	}

	@Property
	void neverEndsEarlierWhenTheDayOfPostingIsNotCounted(
			@ForAll @DateRange(min = "2011-06-01", max = "2013-06-30") LocalDate posted) {
		var inclusive = CALENDAR.lastDay(posted, 5, Counting.INCLUSIVE).lastDay();
		var exclusive = CALENDAR.lastDay(posted, 5, Counting.EXCLUSIVE).lastDay();

		assertThat(exclusive.isAfter(inclusive)).isEqualTo(CALENDAR.isWorkingDay(posted));
		assertThat(exclusive).isAfterOrEqualTo(inclusive);
	}

	/** The part of the calendars of 2011 and 2012 that the table needs. */
	private static Map<LocalDate, Boolean> published() {
		var days = new HashMap<LocalDate, Boolean>();
		Map.of("2012-01-01", 3, "2012-01-22", 7, "2012-04-02", 3, "2012-04-29", 3, "2012-06-22", 3, "2012-09-30", 8)
			.forEach((first, number) -> LocalDate.parse(first)
				.datesUntil(LocalDate.parse(first).plusDays(number))
				.forEach((day) -> days.put(day, false)));
		Stream.of("2011-12-31", "2012-01-21", "2012-01-29", "2012-03-31", "2012-04-01", "2012-04-28", "2012-09-29")
			.forEach((day) -> days.put(LocalDate.parse(day), true));
		return days;
	}

}
