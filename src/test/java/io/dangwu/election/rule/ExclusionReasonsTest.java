package io.dangwu.election.rule;

import java.time.LocalDate;

import io.dangwu.meeting.rule.Exclusion;
import io.dangwu.meeting.rule.ExclusionReason;
import io.dangwu.meeting.rule.ExclusionRule;
import io.dangwu.meeting.rule.MeetingEditions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows of R4b that turn on the reason and the day. */
class ExclusionReasonsTest {

	@ParameterizedTest(name = "{0}: {2} since {3}, meeting on {1}")
	@CsvSource(nullValues = "-", textBlock = """
			R4b-03, 2026-07-10, ABROAD,       2025-12-09, ''
			R4b-05, 2026-07-10, ABROAD,       2026-02-10, 2026-02-10 离开，至大会日期 2026-07-10 未超过 6 个月
			R4b-05, 2012-07-10, ABROAD,       2012-02-10, 2012-02-10 离开，至大会日期 2012-07-10 未超过 6 个月
			R4b-09, 2026-07-10, NO_OWN_WILL,  -,          ''
			R4b-12, 2026-07-10, ABROAD,       2026-01-10, 2026-01-10 离开，至大会日期 2026-07-10 未超过 6 个月
			R4b-13, 2026-07-10, ABROAD,       2026-01-09, ''
			R4b-15, 2012-07-10, IN_CUSTODY,   -,          ''
			R4b-17, 2026-07-10, RETIRED,      -,          ''
			R4b-18, 2012-07-10, RETIRED,      -,          不属于本次会议可以不计入应到人数的情形
			R4b,    2026-07-10, AWAY,         -,          请填写张三离开的日期
			R4b,    2026-07-10, BEDRIDDEN,    -,          ''
			""")
	void leavesOutOnlyForAReasonOfTheEditionAndAfterHalfAYear(String row, LocalDate day, ExclusionReason reason,
			@Nullable LocalDate awaySince, String refusal) {
		var exclusion = new Exclusion("张三", reason, awaySince, null, false);
		var admitted = ElectionEditions.ALL.on(day).exclusionReasons().value();

		var verdict = ExclusionRule.admits(exclusion, admitted)
			.and(ExclusionRule.absence(exclusion, day, MeetingEditions.ALL.on(day)));

		assertThat(verdict.isAllowed()).isEqualTo(refusal.isEmpty());
		assertThat(verdict.text()).contains(refusal);
	}

}
