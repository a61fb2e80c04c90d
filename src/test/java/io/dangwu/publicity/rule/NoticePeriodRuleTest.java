package io.dangwu.publicity.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Counting;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.WorkingCalendar;
import io.dangwu.regulation.WorkingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoticePeriodRuleTest {

	private static final WorkingCalendar PLAIN = new WorkingCalendar(Map.of(), Set.of(2012));

	@ParameterizedTest(name = "counting {0}")
	@CsvSource({ "INCLUSIVE, 2012-06-15", "EXCLUSIVE, 2012-06-18" })
	void countsAsTheCollegeHasSettled(Counting counting, LocalDate lastDay) {
		var period = NoticePeriodRule.period(LocalDate.of(2012, 6, 11), 5, counting(counting), PLAIN);

		assertThat(period).isEqualTo(new WorkingPeriod(lastDay, false));
	}

	@ParameterizedTest(name = "R23-08: extended to {0}")
	@CsvSource({ "2012-06-14, false", "2012-06-15, false", "2012-06-16, true" })
	void isExtendedToALaterDayOnly(LocalDate newLastDay, boolean allowed) {
		var period = new WorkingPeriod(LocalDate.of(2012, 6, 15), false);

		var verdict = NoticePeriodRule.extension(period, newLastDay);

		assertThat(verdict.isAllowed()).isEqualTo(allowed);
		assertThat(verdict.text())
			.isEqualTo(allowed ? "" : "延长后的公示截止日期 %s 不晚于原截止日期 2012-06-15，请填写 2012-06-16 或之后的日期".formatted(newLastDay));
	}

	@Test
	void startsAnewWhenTheTextWasWrong() {
		var first = NoticePeriodRule.period(LocalDate.of(2012, 6, 11), 5, counting(Counting.INCLUSIVE), PLAIN);
		var second = NoticePeriodRule.period(LocalDate.of(2012, 6, 13), 5, counting(Counting.INCLUSIVE), PLAIN);

		assertThat(first.lastDay()).isEqualTo("2012-06-15");
		assertThat(second.lastDay()).as("R23-07").isEqualTo("2012-06-19");
	}

	@ParameterizedTest(name = "ended {0}, today {1}, extended {2}: ends {3}")
	@CsvSource({ "2012-06-15, 2012-06-12, false, 2012-06-19", "2012-06-15, 2012-06-12, true, 2012-06-19",
			"2012-06-25, 2012-06-12, true, 2012-06-25", "2012-06-25, 2012-06-12, false, 2012-06-19",
			"2012-06-25, 2012-06-21, false, 2012-06-21", "2012-06-15, 2012-06-16, false, 2012-06-15" })
	void isReckonedAnewByTheCalendarThatIsKnownNow(LocalDate ended, LocalDate today, boolean extended, LocalDate ends) {
		var posted = LocalDate.of(2012, 6, 11);
		var calendar = new WorkingCalendar(Map.of(LocalDate.of(2012, 6, 13), false, LocalDate.of(2012, 6, 14), false),
				Set.of(2012));
		var notice = new RunningNotice(posted, 5, Counting.INCLUSIVE, new WorkingPeriod(ended, true), extended);

		assertThat(NoticePeriodRule.recounted(notice, today, calendar).lastDay()).isEqualTo(ends);
	}

	private static PublicityRegulations counting(Counting counting) {
		return new PublicityRegulations(new Edition("publicity", "", LocalDate.EPOCH), new Cited<>(5, null),
				new Cited<>(counting, null), new Cited<>(true, null));
	}

}
