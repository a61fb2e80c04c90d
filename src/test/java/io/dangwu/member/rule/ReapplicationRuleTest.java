package io.dangwu.member.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReapplicationRuleTest {

	@ParameterizedTest(name = "gone {0}, was full {1}, expelled {2}: {3}")
	@CsvSource({ "true, false, false, ''", "true, true, false, 曾是正式党员", "true, true, true, 曾被开除党籍",
			"false, false, false, 正在发展过程中", "false, true, false, 仍在党内" })
	void letsThoseApplyAgainWhoLeftTheWay(boolean gone, boolean wasFull, boolean expelled, String reason) {
		var verdict = ReapplicationRule.check(gone, wasFull, expelled);

		assertThat(verdict.isAllowed()).isEqualTo(reason.isEmpty());
		assertThat(verdict.text()).contains(reason);
	}

}
