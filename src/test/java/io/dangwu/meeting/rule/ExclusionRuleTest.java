package io.dangwu.meeting.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExclusionRuleTest {

	private static final LocalDate MEETING = LocalDate.of(2012, 6, 15);

	@ParameterizedTest
	@EnumSource(ExclusionReason.class)
	void takesAnAgreedExclusion(ExclusionReason reason) {
		var exclusion = new Exclusion("张三", reason, LocalDate.of(2011, 1, 1), "组发〔2012〕3号", true);

		assertThat(check(exclusion).isAllowed()).isTrue();
	}

	@ParameterizedTest(name = "away since {0}: allowed {1}")
	@CsvSource({ "2011-12-14, true", "2011-12-15, false", "2011-12-16, false", "2012-06-01, false" })
	void countsHalfAYearFromTheDayOfDeparture(LocalDate awaySince, boolean allowed) {
		for (var reason : new ExclusionReason[] { ExclusionReason.ABROAD, ExclusionReason.AWAY }) {
			assertThat(check(new Exclusion("张三", reason, awaySince, "x", true)).isAllowed()).isEqualTo(allowed);
		}
	}

	@Test
	void saysFromWhenTheMemberMayBeLeftOut() {
		var exclusion = new Exclusion("张三", ExclusionReason.AWAY, LocalDate.of(2011, 12, 15), "x", true);

		assertThat(check(exclusion).text())
			.isEqualTo("张三自 2011-12-15 离开，至大会日期 2012-06-15 未超过 6 个月，2012-06-15 之后的大会方可不计入应到人数");
	}

	@Test
	void asksForTheDayOfDepartureOnlyWhereItMatters() {
		assertThat(check(new Exclusion("张三", ExclusionReason.ABROAD, null, "x", true)).text()).isEqualTo("请填写张三离开的日期");
		assertThat(check(new Exclusion("张三", ExclusionReason.BEDRIDDEN, null, "x", true)).isAllowed()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(value = { "null", "''", "' '" }, nullValues = "null")
	void asksForTheConsentOfTheSuperior(@Nullable String consent) {
		var exclusion = new Exclusion("张三", ExclusionReason.BEDRIDDEN, null, consent, true);

		assertThat(check(exclusion).text()).isEqualTo("张三不计入应到人数须经上级党组织同意，请填写同意的文号或者日期");
	}

	@Test
	void asksForTheAgreementOfTheMeeting() {
		var exclusion = new Exclusion("张三", ExclusionReason.BEDRIDDEN, null, "x", false);

		assertThat(check(exclusion).text()).isEqualTo("张三不计入应到人数须经支部大会同意");
	}

	@Test
	void numbersTheReasonsAsTheLawDoes() {
		assertThat(ExclusionReason.values()).extracting(ExclusionReason::number).containsExactly(1, 2, 3, 4, 5, 6);
		assertThat(ExclusionReason.values()).extracting(ExclusionReason::title)
			.doesNotHaveDuplicates()
			.allSatisfy((title) -> assertThat(title).isNotBlank());
	}

	@ParameterizedTest(name = "{0} where {1} are admitted: {2}")
	@CsvSource({ "RETIRED, '1,2,3,4,5,6', true", "RETIRED, '1,2,3,4,5', false", "BEDRIDDEN, '1,2,3,4,5', true",
			"IN_CUSTODY, '1,2,4,5', false" })
	void admitsOnlyTheReasonsOfTheMeeting(ExclusionReason reason, String numbers, boolean admitted) {
		var known = Arrays.stream(numbers.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
		var verdict = ExclusionRule.admits(new Exclusion("张三", reason, null, "x", true), known);

		assertThat(verdict.isAllowed()).isEqualTo(admitted);
		if (!admitted) {
			assertThat(verdict.text()).contains("张三", reason.title(), "可以的有：" + ExclusionReason.NO_OWN_WILL.title());
		}
	}

	private static Verdict check(Exclusion exclusion) {
		return ExclusionRule.check(exclusion, MEETING, MeetingEditions.ALL.on(MEETING));
	}

}
