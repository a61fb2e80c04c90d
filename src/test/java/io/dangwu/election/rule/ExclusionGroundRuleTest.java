package io.dangwu.election.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows of R4b that turn on the ground and the day. */
class ExclusionGroundRuleTest {

	@ParameterizedTest(name = "{0}: {2} since {3}, meeting on {1}")
	@CsvSource(nullValues = "-",
			textBlock = """
					R4b-03, 2026-07-10, ABROAD,       2025-12-09, ''
					R4b-05, 2026-07-10, ABROAD,       2026-02-10, '张三自 2026-02-10 离开，至大会日期 2026-07-10 没有超过 6 个月，应当计入应到人数'
					R4b-05, 2012-07-10, ABROAD,       2012-02-10, '张三自 2012-02-10 离开，至大会日期 2012-07-10 没有超过 6 个月，应当计入应到人数'
					R4b-09, 2026-07-10, NO_OWN_WILL,  -,          ''
					R4b-12, 2026-07-10, ABROAD,       2026-01-10, '张三自 2026-01-10 离开，至大会日期 2026-07-10 没有超过 6 个月，应当计入应到人数'
					R4b-13, 2026-07-10, ABROAD,       2026-01-09, ''
					R4b-15, 2012-07-10, IN_CUSTODY,   -,          ''
					R4b-17, 2026-07-10, RETIRED_AWAY, -,          ''
					R4b-18, 2012-07-10, RETIRED_AWAY, -,          '按会议当天施行的《中国共产党基层组织选举工作暂行条例》，“退休后回原籍长期居住，组织关系留在原单位”不是不计入应到人数的理由，张三应当计入应到人数'
					R4b,    2026-07-10, AWAY,         -,          请填写张三离开的日期
					R4b,    2026-07-10, BEDRIDDEN,    -,          ''
					""")
	void leavesOutOnlyForAGroundOfTheEditionAndAfterHalfAYear(String row, LocalDate day, ExclusionGround ground,
			@Nullable LocalDate awaySince, String reason) {
		var verdict = ExclusionGroundRule.check("张三", ground, awaySince, day, ElectionEditions.ALL.on(day));

		assertThat(verdict.text()).isEqualTo(reason);
	}

}
