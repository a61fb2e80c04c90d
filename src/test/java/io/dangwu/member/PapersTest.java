package io.dangwu.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PapersTest {

	private static final LocalDate APPLIED = LocalDate.of(2020, 3, 1);

	private static final LocalDate ARRIVES = LocalDate.of(2026, 6, 1);

	@ParameterizedTest(name = "{0}: activist {1}, accepted {2}, approved {3}, end {4}, full {5}")
	@CsvSource(nullValues = "-",
			textBlock = """
					APPLICANT,    -,          -,          -,          -,          -,          ''
					ACTIVIST,     2021-01-01, -,          -,          -,          -,          ''
					ACTIVIST,     -,          -,          -,          -,          -,          '请按转入材料填写确定积极分子日期'
					ACTIVIST,     2020-01-01, -,          -,          -,          -,          '确定积极分子日期 2020-01-01 早于递交申请日期 2020-03-01，请填写递交申请日期当天或之后的日期'
					ACTIVIST,     2021-01-01, 2022-06-01, -,          -,          -,          '入党积极分子不填支部大会接收日期'
					PROBATIONARY, -,          2025-06-01, 2025-07-01, 2026-06-01, -,          ''
					PROBATIONARY, -,          2025-06-01, -,          2026-06-01, -,          '请按转入材料填写审批日期'
					PROBATIONARY, -,          2025-06-01, 2025-07-01, 2025-06-01, -,          '预备期满日期 2025-06-01 不晚于支部大会接收日期 2025-06-01，请填写 2025-06-02 或之后的日期'
					FULL,         -,          2022-06-01, -,          -,          2023-06-01, ''
					FULL,         -,          2022-06-01, -,          -,          -,          '请按转入材料填写转正日期'
					FULL,         -,          2022-06-01, -,          -,          2026-06-02, '转正日期 2026-06-02 晚于今天（2026-06-01），请填写今天或之前的日期'
					LEFT,         -,          -,          -,          -,          -,          '转入人员只能是正式党员、预备党员、入党积极分子或者入党申请人（发展对象按入党积极分子接收）'
					""")
	void haveTheDaysOfTheStatusAndNoOthers(MemberStatus status, @Nullable LocalDate activist,
			@Nullable LocalDate accepted, @Nullable LocalDate approved, @Nullable LocalDate end,
			@Nullable LocalDate full, String reason) {
		var papers = new Papers(activist, accepted, approved, end, full, 0);

		assertThat(papers.check(status, APPLIED, ARRIVES).text()).isEqualTo(reason);
	}

}
