package io.dangwu.organization.rule;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StudentShareRuleTest {

	@ParameterizedTest(name = "{0}: {1} of {2}")
	@CsvSource({ "R21-01, 450, 9000, IN_BAND", "R21-02, 405, 9000, IN_BAND", "R21-03, 404, 9000, BELOW",
			"R21-04, 495, 9000, IN_BAND", "R21-05, 496, 9000, ABOVE", "R21-06, 5, 100, IN_BAND",
			"R21-07, 0, 9000, BELOW", "R21-08, 0, 0, NOT_APPLICABLE", "R21-09, 9001, 9000, INPUT_ERROR",
			"R21-10, 1, 0, INPUT_ERROR", "-, -1, 9000, INPUT_ERROR" })
	void comparesTheShareWithTheBand(String row, int members, int enrolled, StudentShare expected) {
		assertThat(check(members, enrolled)).isEqualTo(expected);
	}

	@Property
	void dependsOnTheShareAlone(@ForAll @IntRange(max = 2000) int members,
			@ForAll @IntRange(min = 1, max = 2000) int others, @ForAll @IntRange(min = 1, max = 1000) int times) {
		var enrolled = members + others;

		assertThat(check(Math.multiplyExact(members, times), Math.multiplyExact(enrolled, times)))
			.isEqualTo(check(members, enrolled));
	}

	@Property
	void risesWithTheMembers(@ForAll @IntRange(min = 1, max = 20_000) int enrolled,
			@ForAll @IntRange(max = 20_000) int members) {
		var fewer = Math.min(members, enrolled - 1);

		assertThat(check(fewer, enrolled)).isLessThanOrEqualTo(check(fewer + 1, enrolled));
	}

	private static StudentShare check(int members, int enrolled) {
		return StudentShareRule.check(members, enrolled, OrganizationEditions.PRACTICE);
	}

}
