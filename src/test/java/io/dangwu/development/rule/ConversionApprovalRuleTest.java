package io.dangwu.development.rule;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConversionApprovalRuleTest {

	private static final LocalDate MEETING = LocalDate.of(2013, 7, 2);

	@Test
	void isLateButPossibleAfterThreeMonths() {
		var deadline = ConversionApprovalRule.deadline(MEETING, DevelopmentEditions.ALL);
		var approved = LocalDate.of(2013, 10, 3);

		assertThat(deadline.lastDay()).as("R8-40").isEqualTo("2013-10-02");
		assertThat(deadline.daysLate(approved)).as("R8-40").isEqualTo(1);
		assertThat(ConversionApprovalRule.check(MEETING, approved, approved).isAllowed()).as("R8-40").isTrue();
	}

	@ParameterizedTest(name = "approved {0}")
	@CsvSource(textBlock = """
			2013-07-01, '审批日期 2013-07-01 早于支部大会日期 2013-07-02，请填写支部大会日期当天或之后的日期'
			2013-07-02, ''
			2014-07-02, ''
			2014-07-03, '审批日期 2014-07-03 晚于今天（2014-07-02），请填写今天或之前的日期'
			""")
	void isGivenBetweenTheMeetingAndToday(LocalDate approved, String reason) {
		var verdict = ConversionApprovalRule.check(MEETING, approved, LocalDate.of(2014, 7, 2));

		assertThat(verdict.text()).isEqualTo(reason);
	}

}
