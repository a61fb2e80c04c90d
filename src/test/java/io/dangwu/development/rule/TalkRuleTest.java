package io.dangwu.development.rule;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TalkRuleTest {

	@ParameterizedTest(name = "{0}: received {1}, last day {2}, talked {3}: {4} days late")
	@CsvSource({ "R8-05, 2024-01-31, 2024-02-29, 2024-02-29, 0", "R8-06, 2023-01-31, 2023-02-28, 2023-02-01, 0",
			"R8-07, 2024-03-31, 2024-04-30, 2024-05-01, 1" })
	void isLateButNotVoidAfterAMonth(String row, LocalDate applied, LocalDate lastDay, LocalDate talked, long late) {
		var deadline = TalkRule.deadline(applied, DevelopmentEditions.ALL);

		assertThat(deadline.lastDay()).isEqualTo(lastDay);
		assertThat(deadline.daysLate(talked)).isEqualTo(late);
		assertThat(deadline.isMissedOn(talked)).isEqualTo(late > 0);
	}

}
