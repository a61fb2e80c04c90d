package io.dangwu.development.rule;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApprovalClockTest {

	private static final ApprovalClock CLOCK = ApprovalClock.startedBy(LocalDate.of(2012, 11, 30),
			DevelopmentEditions.ALL);

	@Test
	void countsBothLimitsFromTheMeeting() {
		assertThat(CLOCK.normal().lastDay()).as("R8-16").isEqualTo("2013-02-28");
		assertThat(CLOCK.special().lastDay()).as("R8-16").isEqualTo("2013-05-30");
	}

	@ParameterizedTest(name = "{0}: approved {1}, more time asked {2}")
	@CsvSource(nullValues = "-",
			textBlock = """
					R8-17, 2013-05-31, -,          '审批日期 2013-05-31 超过支部大会（2012-11-30）后 6 个月的最长期限 2013-05-30，原决议失效，请重新召开支部大会讨论'
					R8-17, 2013-05-31, 2013-03-01, '审批日期 2013-05-31 超过支部大会（2012-11-30）后 6 个月的最长期限 2013-05-30，原决议失效，请重新召开支部大会讨论'
					R8-32, 2013-04-15, -,          '审批日期 2013-04-15 超过支部大会（2012-11-30）后 3 个月的期限 2013-02-28；情况特殊的，请先登记延长审批的理由，最迟于 2013-05-30 审批'
					R8-32, 2013-04-15, 2013-04-16, '审批日期 2013-04-15 超过支部大会（2012-11-30）后 3 个月的期限 2013-02-28；情况特殊的，请先登记延长审批的理由，最迟于 2013-05-30 审批'
					R8-33, 2013-04-15, 2013-03-01, ''
					R8-33, 2013-04-15, 2013-04-15, ''
					R8-16, 2013-02-28, -,          ''
					R8-16, 2013-03-01, -,          '审批日期 2013-03-01 超过支部大会（2012-11-30）后 3 个月的期限 2013-02-28；情况特殊的，请先登记延长审批的理由，最迟于 2013-05-30 审批'
					R8-16, 2013-05-30, 2013-02-28, ''
					order, 2012-11-29, -,          '审批日期 2012-11-29 早于支部大会日期 2012-11-30，请填写支部大会日期当天或之后的日期'
					order, 2012-11-30, -,          ''
					""")
	void endsAfterThreeMonthsOrSix(String row, LocalDate approved, @Nullable LocalDate extended, String reason) {
		assertThat(CLOCK.check(approved, extended).text()).isEqualTo(reason);
	}

	@Test
	void citesTheArticleOfTheEditionThatStartedIt() {
		var clock = ApprovalClock.startedBy(LocalDate.of(2026, 5, 11), DevelopmentEditions.ALL);
		var earlier = ApprovalClock.startedBy(LocalDate.of(2026, 5, 10), DevelopmentEditions.ALL);

		assertThat(clock.check(LocalDate.of(2026, 9, 1), null).text()).endsWith("第二十五条）");
		assertThat(clock.check(LocalDate.of(2026, 12, 1), null).text()).endsWith("第二十五条）");
		assertThat(earlier.check(LocalDate.of(2026, 9, 1), null).text()).endsWith("审批");
	}

	@Property
	void neverEndsInTheThirdMonthAndAlwaysAfterTheSixth(
			@ForAll @DateRange(min = "1990-01-01", max = "2035-12-31") LocalDate meetingOn) {
		var clock = ApprovalClock.startedBy(meetingOn, DevelopmentEditions.ALL);

		assertThat(clock.normal().lastDay()).isBetween(meetingOn.plusDays(89), meetingOn.plusDays(92));
		assertThat(clock.special().lastDay()).isBetween(meetingOn.plusDays(181), meetingOn.plusDays(184));
	}

}
