package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PreReviewRuleTest {

	@Test
	void setsTheLastDayOfTheMeetingSince2026() {
		assertThat(PreReviewRule.deadline(LocalDate.of(2026, 8, 31), DevelopmentEditions.ALL)).as("R8-13")
			.hasValue(new Deadline(LocalDate.of(2026, 9, 30)));
		assertThat(PreReviewRule.deadline(LocalDate.of(2026, 5, 10), DevelopmentEditions.ALL)).isEmpty();
	}

	@ParameterizedTest(name = "{0}: pre-review {1}, meeting {2}")
	@CsvSource(
			textBlock = """
					R8-13, 2026-08-31, 2026-09-30, ''
					R8-13, 2026-08-31, 2026-10-01, '支部大会日期 2026-10-01 超过预审合格（2026-08-31）后 1 个月的期限，最迟应为 2026-09-30；逾期的，请重新报上级党委预审（依据《中国共产党发展党员工作细则（2026年修订）》第十九条）'
					R8-37, 2026-05-01, 2026-06-15, ''
					order, 2026-08-31, 2026-08-30, '支部大会日期 2026-08-30 早于预审合格日期 2026-08-31，请填写预审合格日期当天或之后的日期'
					order, 2012-05-02, 2012-05-01, '支部大会日期 2012-05-01 早于预审合格日期 2012-05-02，请填写预审合格日期当天或之后的日期'
					order, 2012-05-02, 2012-05-02, ''
					""")
	void isRenewedWhenTheMeetingIsTooLate(String row, LocalDate reviewed, LocalDate meeting, String reason) {
		assertThat(PreReviewRule.meeting(reviewed, meeting, DevelopmentEditions.ALL).text()).isEqualTo(reason);
	}

}
