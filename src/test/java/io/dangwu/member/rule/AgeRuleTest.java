package io.dangwu.member.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.Regulations;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgeRuleTest {

	private static final Regulations<ApplicationRegulations> EDITIONS = new RegulationFiles(
			RegulationSettings.unpinned())
		.read("application", ApplicationRegulations.class);

	@ParameterizedTest(name = "{0}: born {1}, applies {2}")
	@CsvSource(textBlock = """
			R8-01, 1994-04-10, 2012-04-10, ''
			R8-02, 1994-04-11, 2012-04-10, '申请日期 2012-04-10 时未满 18 周岁，最早可于 2012-04-11 申请入党'
			R8-03, 1996-02-29, 2014-02-28, '申请日期 2014-02-28 时未满 18 周岁，最早可于 2014-03-01 申请入党'
			R8-04, 1996-02-29, 2014-03-01, ''
			R8-04, 2008-03-01, 2026-02-28, '申请日期 2026-02-28 时未满 18 周岁，最早可于 2026-03-01 申请入党（依据《中国共产党发展党员工作细则》第五条）'
			""")
	void admitsFromTheEighteenthBirthday(String row, LocalDate born, LocalDate applied, String reason) {
		assertThat(AgeRule.check(born, applied, minimumOn(applied)).text()).isEqualTo(reason);
	}

	@Property
	void namesTheFirstDayThatIsAllowed(@ForAll("births") LocalDate born) {
		var first = born.withDayOfMonth(1).plusYears(18).plusDays(born.getDayOfMonth() - 1);

		var tooEarly = AgeRule.check(born, first.minusDays(1), minimumOn(first.minusDays(1)));

		assertThat(AgeRule.check(born, first, minimumOn(first)).isAllowed()).isTrue();
		assertThat(tooEarly.text()).contains("最早可于 " + first + " 申请入党");
	}

	private static Cited<Integer> minimumOn(LocalDate day) {
		return EDITIONS.on(day).minimumAge();
	}

	@Provide
	Arbitrary<LocalDate> births() {
		return Dates.dates().between(LocalDate.of(1975, 1, 1), LocalDate.of(2030, 12, 31));
	}

}
