package io.dangwu.development.rule;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExtensionRuleTest {

	@ParameterizedTest(name = "{0}: ended {1}, between {2} and {3}")
	@CsvSource({ "R8-26, 2013-08-31, 2014-02-28, 2014-08-31", "R8-30, 2013-02-28, 2013-08-28, 2014-02-28" })
	void isCountedFromTheStoredEnd(String row, LocalDate endsOn, LocalDate earliest, LocalDate latest) {
		assertThat(ExtensionRule.span(endsOn, DevelopmentEditions.ALL)).isEqualTo(new ExtensionSpan(earliest, latest));
	}

	@ParameterizedTest(name = "{0}: ended 2013-06-15, meeting {1}, extended to {2}")
	@CsvSource(textBlock = """
			R8-21, 2013-07-02, 2013-12-14, '延长后的预备期满日期 2013-12-14 不在规定的期限内，请填写 2013-12-15 至 2014-06-15 之间的日期'
			R8-22, 2013-07-02, 2013-12-15, ''
			R8-23, 2013-07-02, 2014-06-15, ''
			R8-24, 2013-07-02, 2014-06-16, '延长后的预备期满日期 2014-06-16 不在规定的期限内，请填写 2013-12-15 至 2014-06-15 之间的日期'
			R8-31, 2013-12-20, 2013-12-15, '延长后的预备期满日期 2013-12-15 不晚于支部大会日期 2013-12-20，请填写 2013-12-21 或之后的日期'
			R8-31, 2013-12-15, 2013-12-15, '延长后的预备期满日期 2013-12-15 不晚于支部大会日期 2013-12-15，请填写 2013-12-16 或之后的日期'
			""")
	void lastsHalfAYearToAYear(String row, LocalDate meetingOn, LocalDate newEnd, String reason) {
		var verdict = ExtensionRule.newEnd(LocalDate.of(2013, 6, 15), meetingOn, newEnd, DevelopmentEditions.ALL);

		assertThat(verdict.text()).isEqualTo(reason);
	}

	@ParameterizedTest(name = "{0}: extended {1} times before, on {2}")
	@CsvSource(textBlock = """
			R8-25, 0, 2013-07-02, ''
			R8-25, 1, 2013-12-20, '预备期已延长 1 次，不得再次延长，只能讨论转为正式党员或者取消预备党员资格'
			R8-25, 1, 2026-05-11, '预备期已延长 1 次，不得再次延长，只能讨论转为正式党员或者取消预备党员资格（依据《中国共产党发展党员工作细则（2026年修订）》第三十一条）'
			""")
	void isPossibleOnce(String row, int extensions, LocalDate meetingOn, String reason) {
		assertThat(ExtensionRule.oncePerPerson(extensions, meetingOn, DevelopmentEditions.ALL).text())
			.isEqualTo(reason);
	}

	@Property
	void takesTheEdgesAndNothingBeyond(@ForAll @DateRange(min = "1990-01-01", max = "2035-12-31") LocalDate endsOn) {
		var span = ExtensionRule.span(endsOn, DevelopmentEditions.ALL);

		assertThat(span.contains(span.earliest())).isTrue();
		assertThat(span.contains(span.latest())).isTrue();
		assertThat(span.contains(span.earliest().minusDays(1))).isFalse();
		assertThat(span.contains(span.latest().plusDays(1))).isFalse();
		assertThat(ExtensionRule.newEnd(endsOn, endsOn, span.earliest(), DevelopmentEditions.ALL).isAllowed()).isTrue();
	}

}
