package io.dangwu.member.rule;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterRuleTest {

	private static final TransferRegulations REGULATIONS = new RegulationFiles(RegulationSettings.unpinned())
		.read("transfer", TransferRegulations.class)
		.on(LocalDate.of(2026, 6, 1));

	@ParameterizedTest(name = "issued {0}, valid until {1}")
	@CsvSource(textBlock = """
			2026-06-01, 2026-09-01, ''
			2026-11-30, 2027-02-28, ''
			2026-06-01, 2026-09-02, '介绍信有效期最长 3 个月，2026-06-01 开具的最晚到 2026-09-01，请核对'
			2026-06-01, 2026-06-01, '介绍信有效期截止日期 2026-06-01 不晚于介绍信开具日期 2026-06-01，请填写 2026-06-02 或之后的日期'
			""")
	void isValidForThreeMonthsAtMost(LocalDate issuedOn, LocalDate validUntil, String reason) {
		assertThat(LetterRule.validity(issuedOn, validUntil, REGULATIONS).text()).isEqualTo(reason);
	}

	@ParameterizedTest(name = "presented on {0}")
	@CsvSource(textBlock = """
			2026-06-01, ''
			2026-09-01, ''
			2026-09-02, '介绍信有效期到 2026-09-01，转入日期 2026-09-02 时已经过期，不能接收；请本人联系原党组织重新开具介绍信'
			2026-05-31, '转入日期 2026-05-31 早于介绍信开具日期 2026-06-01，请填写介绍信开具日期当天或之后的日期'
			""")
	void isTakenUpToItsLastDay(LocalDate on, String reason) {
		assertThat(LetterRule.presented(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1), on).text())
			.isEqualTo(reason);
	}

}
