package io.dangwu.election.rule;

import io.dangwu.regulation.RegulationViolated;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.election.rule.ElectionEditions.OF_1990;
import static io.dangwu.election.rule.ElectionEditions.OF_2020;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AttendanceRuleTest {

	@ParameterizedTest(name = "{0}: {2} excluded of {1}, {4} of {3} present")
	@CsvSource(textBlock = """
			R4-01, 100, 0, 100, 79, INVALID, INVALID
			R4-02, 100, 0, 100, 80, VALID,   INVALID
			R4-03, 100, 0, 100, 81, VALID,   VALID
			R4-04, 24,  0, 24,  19, INVALID, INVALID
			R4-05, 24,  0, 24,  20, VALID,   VALID
			R4-06, 25,  0, 25,  20, VALID,   INVALID
			R4-07, 25,  0, 25,  19, INVALID, INVALID
			R4-08, 10,  0, 10,  8,  VALID,   INVALID
			R4-09, 10,  0, 10,  7,  INVALID, INVALID
			R4-10, 11,  0, 11,  8,  INVALID, INVALID
			R4-11, 11,  0, 11,  9,  VALID,   VALID
			R4-12, 7,   0, 7,   5,  INVALID, INVALID
			R4-13, 7,   0, 7,   6,  VALID,   VALID
			R4-14, 3,   0, 3,   2,  INVALID, INVALID
			R4-15, 3,   0, 3,   3,  VALID,   VALID
			R4-16, 30,  5, 25,  20, VALID,   INVALID
			R4-17, 30,  5, 25,  19, INVALID, INVALID
			R4-18, 5,   0, 5,   4,  VALID,   INVALID
			R4-20, 4,   0, 4,   3,  INVALID, INVALID
			""")
	void asksForFourFifthsOfThoseDue(String row, int full, int excluded, int due, int present, String of2020,
			String of1990) {
		assertThat(due).isEqualTo(full - excluded);
		assertThat(AttendanceRule.judge(due, present, OF_2020).enough()).isEqualTo(of2020.equals("VALID"));
		assertThat(AttendanceRule.judge(due, present, OF_1990).enough()).isEqualTo(of1990.equals("VALID"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			R4-19, 10, 11, 实到 11 多于应到 10，请核对
			R4-21, 0,  0,  应到会有选举权人数至少为 1，请核对
			R4,    -1, 0,  应到会有选举权人数至少为 1，请核对
			R4,    5,  -1, 实到会有选举权人数不得为负数，请核对
			""")
	void refusesImpossibleFigures(String row, int due, int present, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> AttendanceRule.judge(due, present, OF_2020))
			.withMessage(reason);
	}

	@Test
	void saysHowItWasReckoned() {
		assertThat(AttendanceRule.judge(25, 20, OF_2020).words())
			.isEqualTo("应到会有选举权 25 人，实到 20 人，20×5=100＝25×4=100，达到应到的五分之四，可以选举");
		assertThat(AttendanceRule.judge(25, 20, OF_1990).words())
			.isEqualTo("应到会有选举权 25 人，实到 20 人，20×5=100＝25×4=100，未超过应到的五分之四，不能选举，应当另行召开大会");
	}

	@Test
	void takesExactlyFourFifthsUnderTheOldLawWhereTheCollegeHasSettledSo() {
		assertThat(AttendanceRule.judge(25, 20, OF_1990.withExactAttendance()).enough()).isTrue();
		assertThat(AttendanceRule.judge(25, 19, OF_1990.withExactAttendance()).enough()).isFalse();
	}

	@Property
	void neverFailsForOneMoreWhoComes(@ForAll @IntRange(min = 2, max = 500) int due,
			@ForAll @IntRange(max = 499) int came) {
		var present = came % due;

		assertThat(Boolean.compare(enough(due, present + 1, OF_2020), enough(due, present, OF_2020))).isNotNegative();
		assertThat(Boolean.compare(enough(due, present, OF_2020), enough(due, present, OF_1990))).isNotNegative();
	}

	private static boolean enough(int due, int present, ElectionRegulations law) {
		return AttendanceRule.judge(due, present, law).enough();
	}

}
