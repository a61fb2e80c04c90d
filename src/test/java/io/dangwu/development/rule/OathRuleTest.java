package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OathRuleTest {

	@Test
	void isTakenWithinAMonthSince2026() {
		assertThat(OathRule.deadline(LocalDate.of(2026, 12, 31), DevelopmentEditions.ALL)).as("R8-28")
			.hasValue(new Deadline(LocalDate.of(2027, 1, 31)));
		assertThat(OathRule.deadline(LocalDate.of(2026, 5, 10), DevelopmentEditions.ALL)).isEmpty();
	}

	@ParameterizedTest(name = "sworn {0}")
	@CsvSource(textBlock = """
			2026-12-30, '宣誓日期 2026-12-30 早于审批日期 2026-12-31，请填写审批日期当天或之后的日期'
			2026-12-31, ''
			2027-03-01, ''
			2027-03-02, '宣誓日期 2027-03-02 晚于今天（2027-03-01），请填写今天或之前的日期'
			""")
	void isTakenAfterTheApproval(LocalDate sworn, String reason) {
		var verdict = OathRule.check(LocalDate.of(2026, 12, 31), sworn, LocalDate.of(2027, 3, 1));

		assertThat(verdict.text()).isEqualTo(reason);
	}

}
