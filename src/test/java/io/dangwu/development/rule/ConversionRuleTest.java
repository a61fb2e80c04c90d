package io.dangwu.development.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import io.dangwu.development.rule.ConversionDecision.Next;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConversionRuleTest {

	@ParameterizedTest(name = "{0}: {1} {2}, extended {3} times, end {4}, meeting {5}: {7}")
	@CsvSource(nullValues = "-", textBlock = """
			R25-01, CONVERT, PASSED,          0, 2013-06-15, 2013-07-02, -,          TO_APPROVAL, 2013-06-15, -
			R25-02, CONVERT, NOT_PASSED,      0, 2013-06-15, 2013-07-02, -,          NO_DECISION, -,          -
			R25-03, EXTEND,  PASSED,          0, 2013-06-15, 2013-07-02, 2013-12-15, TO_APPROVAL, -,          2013-12-15
			R25-07, CANCEL,  PASSED,          0, 2013-06-15, 2013-07-02, -,          TO_APPROVAL, -,          -
			R25-08, CANCEL,  NOT_PASSED,      1, 2013-12-15, 2013-12-20, -,          NO_DECISION, -,          -
			R25-09, CONVERT, INVALID_MEETING, 0, 2013-06-15, 2013-07-02, -,          NEW_MEETING, -,          -
			R25-11, CONVERT, PASSED,          1, 2013-12-15, 2013-12-20, -,          TO_APPROVAL, 2013-12-15, -
			R25-12, EXTEND,  NOT_PASSED,      0, 2013-06-15, 2013-07-02, 2013-12-15, NO_DECISION, -,          -
			R25-14, CONVERT, PASSED,          0, 2013-06-15, 2013-06-15, -,          TO_APPROVAL, 2013-06-15, -
			""")
	void followsTheVote(String row, Motion motion, Vote vote, int extensions, LocalDate end, LocalDate meeting,
			@Nullable LocalDate newEnd, Next next, @Nullable LocalDate fullSince, @Nullable LocalDate extendedTo) {
		var conversion = new Conversion(motion, end, extensions, meeting, newEnd);

		var decision = ConversionRule.decide(conversion, vote, DevelopmentEditions.ALL);

		assertThat(decision).isEqualTo(new ConversionDecision(next, fullSince, extendedTo));
	}

	@ParameterizedTest(name = "{0}: {1}, extended {2} times, end {3}, meeting {4}, new end {5}")
	@CsvSource(nullValues = "-",
			textBlock = """
					R25-04, EXTEND,  0, 2013-06-15, 2013-07-02, 2013-12-14, '延长后的预备期满日期 2013-12-14 不在规定的期限内，请填写 2013-12-15 至 2014-06-15 之间的日期'
					R25-05, EXTEND,  0, 2013-06-15, 2013-07-02, 2014-06-16, '延长后的预备期满日期 2014-06-16 不在规定的期限内，请填写 2013-12-15 至 2014-06-15 之间的日期'
					R25-06, EXTEND,  1, 2013-12-15, 2013-12-20, 2014-06-15, '预备期已延长 1 次，不得再次延长，只能讨论转为正式党员或者取消预备党员资格'
					R25-10, CONVERT, 0, 2013-06-15, 2013-06-14, -,          '支部大会日期 2013-06-14 早于预备期满日期 2013-06-15，请填写预备期满日期当天或之后的日期'
					R25-13, CONVERT, 1, 2013-12-15, 2013-12-14, -,          '支部大会日期 2013-12-14 早于预备期满日期 2013-12-15，请填写预备期满日期当天或之后的日期'
					R25-15, EXTEND,  0, 2013-06-15, 2013-12-20, 2013-12-15, '延长后的预备期满日期 2013-12-15 不晚于支部大会日期 2013-12-20，请填写 2013-12-21 或之后的日期'
					R25,    EXTEND,  0, 2013-06-15, 2013-07-02, -,          '请填写延长后的预备期满日期'
					""")
	void refusesAMotionWhateverTheVote(String row, Motion motion, int extensions, LocalDate end, LocalDate meeting,
			@Nullable LocalDate newEnd, String reason) {
		var conversion = new Conversion(motion, end, extensions, meeting, newEnd);

		assertThat(ConversionRule.check(conversion, DevelopmentEditions.ALL).text()).startsWith(reason);
		for (var vote : Vote.values()) {
			assertThatExceptionOfType(RegulationViolated.class)
				.isThrownBy(() -> ConversionRule.decide(conversion, vote, DevelopmentEditions.ALL))
				.withMessageStartingWith(reason);
		}
	}

	@Test
	void offersWhatIsPossible() {
		var end = LocalDate.of(2013, 6, 15);

		assertThat(offered(end, 0, end)).isEqualTo(EnumSet.allOf(Motion.class));
		assertThat(offered(end, 0, end.minusDays(1))).containsOnly(Motion.EXTEND, Motion.CANCEL);
		assertThat(offered(end, 1, end)).as("R8-25").containsOnly(Motion.CONVERT, Motion.CANCEL);
		assertThat(offered(end, 0, LocalDate.of(2014, 6, 14))).contains(Motion.EXTEND);
		assertThat(offered(end, 0, LocalDate.of(2014, 6, 15))).doesNotContain(Motion.EXTEND);
	}

	@Test
	void leavesABreachToEducationOnlyWhileProbationGoesOn() {
		var end = LocalDate.of(2013, 6, 15);

		assertThat(ConversionRule.education(end, end.minusDays(1)).isAllowed()).isTrue();
		assertThat(ConversionRule.education(end, end).text())
			.isEqualTo("预备期已于 2013-06-15 届满，请提出按期转正、延长预备期或者取消预备党员资格的意见");
	}

	private static Set<Motion> offered(LocalDate end, int extensions, LocalDate meetingOn) {
		return ConversionRule.offered(end, extensions, meetingOn, DevelopmentEditions.ALL);
	}

}
