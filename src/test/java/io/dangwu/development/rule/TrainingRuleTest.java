package io.dangwu.development.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrainingRuleTest {

	@ParameterizedTest(name = "{0}: edition of {1}, {2} days, {3} hours, enough {4}")
	@CsvSource(textBlock = """
			R22-13, 2014, 3, 18, true
			R22-13, 2026, 3, 18, true
			R22-14, 2014, 2, 24, true
			R22-14, 2026, 2, 24, true
			R22-15, 2014, 2, 23, false
			R22-15, 2026, 2, 23, false
			R22-16, 1990, 4, 40, true
			R22-17, 1990, 4, 39, false
			""")
	void lastsDaysOrHours(String row, int edition, int days, int hours, boolean enough) {
		var regulations = DevelopmentEditions.of(edition);

		assertThat(TrainingRule.isEnough(days, hours, regulations)).isEqualTo(enough);
		assertThat(TrainingRule.check(days, hours, null, regulations).isAllowed()).isEqualTo(enough);
		assertThat(TrainingRule.check(days, hours, " ", regulations).isAllowed()).isEqualTo(enough);
		assertThat(TrainingRule.check(days, hours, "驻外实习", regulations).isAllowed()).isTrue();
	}

	@ParameterizedTest(name = "{0} days, {1} hours")
	@CsvSource({ "-1, 40", "5, -1" })
	void isNeverNegative(int days, int hours) {
		assertThat(TrainingRule.check(days, hours, "驻外实习", DevelopmentEditions.OF_1990).text())
			.isEqualTo("培训天数和学时不得为负数");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 集中培训 0 天、0 学时，未达到 3 天或者 24 学时，请补足培训；属个别特殊情况的，请填写理由（依据《中国共产党发展党员工作细则》第十七条）" })
	void saysWhatIsMissing(int days, int hours, String reason) {
		assertThat(TrainingRule.check(days, hours, null, DevelopmentEditions.OF_2014).text()).isEqualTo(reason);
	}

}
