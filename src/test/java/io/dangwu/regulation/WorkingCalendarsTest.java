package io.dangwu.regulation;

import java.time.LocalDate;

import io.dangwu.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class WorkingCalendarsTest {

	@Autowired
	private WorkingCalendars calendars;

	@ParameterizedTest(name = "{0}: posted {1}, last day {2}")
	@CsvSource({ "R9-04, 2012-06-21, 2012-06-28", "R9-08, 2012-09-26, 2012-10-08", "R9-11, 2012-01-18, 2012-01-29",
			"R9-13, 2011-12-29, 2012-01-05" })
	void knowsTheCalendarsOf2011And2012(String row, LocalDate posted, LocalDate lastDay) {
		var period = this.calendars.current().lastDay(posted, 5, Counting.INCLUSIVE);

		assertThat(period).isEqualTo(new WorkingPeriod(lastDay, false));
	}

	@ParameterizedTest(name = "{0}: working day {1}")
	@CsvSource({ "2013-04-07, true", "2013-10-12, true", "2015-01-04, true", "2015-09-03, false", "2016-04-02, false",
			"2018-09-22, false", "2020-01-31, false", "2025-10-08, false", "2026-02-23, false", "2026-05-09, true" })
	void knowsTheDaysOfLaterYears(LocalDate day, boolean working) {
		assertThat(this.calendars.current().isWorkingDay(day)).isEqualTo(working);
	}

	@Test
	void takesAPlainWeekWhereNoCalendarIsPublishedYet() {
		var period = this.calendars.current().lastDay(LocalDate.of(2027, 6, 7), 5, Counting.INCLUSIVE);

		assertThat(period).as("R9-10").isEqualTo(new WorkingPeriod(LocalDate.of(2027, 6, 11), true));
	}

	@Test
	void knowsByWhichAnnouncementAYearGoes() {
		var days = this.calendars.year(2026).orElseThrow().announced().days();

		assertThat(days).hasSizeGreaterThan(30).extracting(AnnouncedDay::title).contains("春节", "国庆节");
		assertThat(new AnnouncedYear(2026, "文号", days).check().text()).isEmpty();
		assertThat(this.calendars.year(2031)).isEmpty();
	}

}
