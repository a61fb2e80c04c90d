package io.dangwu.development.rule;

import java.time.LocalDate;
import java.time.Period;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InspectionScheduleTest {

	private static final InspectionSchedule SCHEDULE = InspectionSchedule.ofActivist(LocalDate.of(2011, 8, 31),
			DevelopmentEditions.ALL);

	@Test
	void computesEveryDueDateFromTheStart() {
		assertThat(SCHEDULE.due(1)).as("R8-08").isEqualTo("2012-02-29");
		assertThat(SCHEDULE.due(2)).as("R8-08").isEqualTo("2012-08-31");
		assertThat(SCHEDULE.nextDue(0)).isEqualTo("2012-02-29");
		assertThat(SCHEDULE.nextDue(1)).isEqualTo("2012-08-31");
	}

	@ParameterizedTest(name = "on {0}: {1} due, {2} missing of one done")
	@CsvSource({ "2012-02-28, 0, 0", "2012-02-29, 1, 0", "2012-08-30, 1, 0", "2012-08-31, 2, 1", "2013-02-28, 3, 2" })
	void countsTheMissingOnes(LocalDate day, int due, int missing) {
		assertThat(SCHEDULE.dueUntil(day)).isEqualTo(due);
		assertThat(SCHEDULE.missing(1, day)).isEqualTo(missing);
	}

	@Test
	void hasTheSameRhythmInProbation() {
		var schedule = InspectionSchedule.ofProbation(LocalDate.of(2012, 6, 15), DevelopmentEditions.PRACTICE);

		assertThat(schedule).isEqualTo(new InspectionSchedule(LocalDate.of(2012, 6, 15), Period.ofMonths(6)));
	}

	@Property
	void keepsTheDayOfTheStartOrTheEndOfTheMonth(
			@ForAll @DateRange(min = "2000-01-01", max = "2030-12-31") LocalDate start,
			@ForAll @IntRange(min = 1, max = 20) int number) {
		var due = new InspectionSchedule(start, Period.ofMonths(6)).due(number);

		assertThat(due.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), due.lengthOfMonth()));
		assertThat(Period.between(start.withDayOfMonth(1), due.withDayOfMonth(1)).toTotalMonths())
			.isEqualTo(6L * number);
	}

}
