package io.dangwu.training.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClassRuleTest {

	@ParameterizedTest
	@CsvSource({ "2026-04-01,2026-04-03,3,24,", "2026-04-01,2026-04-01,1,8,", "2026-04-01,2026-04-30,5,40,",
			"2026-04-03,2026-04-01,1,8,结业日期 2026-04-01 早于开班日期", "2026-04-01,2026-04-03,4,24,培训天数 4 超过了开班到结业的 3 天",
			"2026-04-01,2026-04-03,0,24,培训天数和学时应当大于零", "2026-04-01,2026-04-03,3,0,培训天数和学时应当大于零",
			"2026-04-01,2026-04-03,1,25,学时与天数不符" })
	void fitsItsDaysIntoItsTime(LocalDate from, LocalDate to, int days, int hours, @Nullable String reason) {
		var verdict = ClassRule.plan(from, to, days, hours);

		assertThat(verdict.text()).startsWith((reason != null) ? reason : "");
		assertThat(verdict.isAllowed()).isEqualTo(reason == null);
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-03,10,0,", "2026-05-01,1,0,", "2026-04-02,10,0,培训班 2026-04-03 结业", "2026-04-03,0,0,还没有学员",
			"2026-04-03,10,2,还有 2 名学员没有登记结果" })
	void endsWhenItIsOverAndEverybodyHasAResult(LocalDate today, int people, int open, @Nullable String reason) {
		var verdict = ClassRule.completion(LocalDate.parse("2026-04-03"), people, open, today);

		assertThat(verdict.text()).startsWith((reason != null) ? reason : "");
		assertThat(verdict.isAllowed()).isEqualTo(reason == null);
	}

	@ParameterizedTest
	@CsvSource({ "3,24,true,A-1,0", "0,0,false,,0", "2,16,false,,0", "4,24,true,,1", "3,25,true,,1", "-1,8,false,,1",
			"3,0,true,,1", "3,24,false,A-1,1", "4,25,false,A-1,3" })
	void letsNobodyComeForLongerThanTheClass(int days, int hours, boolean passed, @Nullable String certificate,
			int objections) {
		var verdict = AttendanceRule.check("张三", days, hours, new AttendanceRule.Length(3, 24), passed, certificate);

		assertThat(verdict.objections()).hasSize(objections);
	}

}
