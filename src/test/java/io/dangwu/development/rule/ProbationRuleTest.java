package io.dangwu.development.rule;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProbationRuleTest {

	@ParameterizedTest(name = "{0}: accepted {1}, ends {2}")
	@CsvSource({ "R8-18, 2012-02-29, 2013-02-28", "R8-19, 2012-06-15, 2013-06-15" })
	void runsAYearFromTheMeeting(String row, LocalDate acceptedOn, LocalDate endsOn) {
		assertThat(ProbationRule.endsOn(acceptedOn, DevelopmentEditions.ALL)).isEqualTo(endsOn);
	}

	@ParameterizedTest(name = "{0}: probation ends 2013-06-15, meeting {1}")
	@CsvSource(textBlock = """
			R8-34,  2013-06-15, ''
			R25-10, 2013-06-14, '支部大会日期 2013-06-14 早于预备期满日期 2013-06-15，请填写预备期满日期当天或之后的日期'
			""")
	void endsBeforeTheConversion(String row, LocalDate meetingOn, String reason) {
		var verdict = ProbationRule.conversion(LocalDate.of(2013, 6, 15), meetingOn, DevelopmentEditions.ALL);

		assertThat(verdict.text()).isEqualTo(reason);
	}

	@ParameterizedTest(name = "{0}: ended {1}, decided whenever, full member since {2}")
	@CsvSource({ "R8-20, 2013-06-15, 2013-06-15" })
	void countsMembershipFromItsEnd(String row, LocalDate endsOn, LocalDate fullSince) {
		assertThat(ProbationRule.fullSince(endsOn)).isEqualTo(fullSince);
	}

	@Property
	void endsOnTheSameDayOrOnTheTwentyEighthOfFebruary(
			@ForAll @DateRange(min = "1990-01-01", max = "2035-12-31") LocalDate acceptedOn) {
		var endsOn = ProbationRule.endsOn(acceptedOn, DevelopmentEditions.ALL);

		assertThat(endsOn.getYear()).isEqualTo(acceptedOn.getYear() + 1);
		assertThat(endsOn.getMonth()).isEqualTo(acceptedOn.getMonth());
		assertThat(endsOn.getDayOfMonth()).isEqualTo(Math.min(acceptedOn.getDayOfMonth(), endsOn.lengthOfMonth()));
	}

}
