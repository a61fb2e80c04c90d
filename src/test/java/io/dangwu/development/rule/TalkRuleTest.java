package io.dangwu.development.rule;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TalkRuleTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

	@ParameterizedTest(name = "{0}: received {1}, last day {2}, talked {3}: {4} days late")
	@CsvSource({ "R8-05, 2024-01-31, 2024-02-29, 2024-02-29, 0", "R8-06, 2023-01-31, 2023-02-28, 2023-02-01, 0",
			"R8-07, 2024-03-31, 2024-04-30, 2024-05-01, 1" })
	void isLateButNotVoidAfterAMonth(String row, LocalDate applied, LocalDate lastDay, LocalDate talked, long late) {
		var deadline = TalkRule.deadline(applied, DevelopmentEditions.ALL);

		assertThat(deadline.lastDay()).isEqualTo(lastDay);
		assertThat(deadline.daysLate(talked)).isEqualTo(late);
		assertThat(deadline.isMissedOn(talked)).isEqualTo(late > 0);
		assertThat(TalkRule.check(applied, talked, TODAY).isAllowed()).isTrue();
	}

	@ParameterizedTest(name = "talked {0}")
	@CsvSource(textBlock = """
			2026-05-09, '谈话日期 2026-05-09 早于申请日期 2026-05-10，请填写申请日期当天或之后的日期'
			2026-05-10, ''
			2026-05-20, ''
			2026-05-21, '谈话日期 2026-05-21 晚于今天（2026-05-20），请填写今天或之前的日期'
			""")
	void isHeldBetweenTheApplicationAndToday(LocalDate talked, String reason) {
		assertThat(TalkRule.check(LocalDate.of(2026, 5, 10), talked, TODAY).text()).isEqualTo(reason);
	}

}
