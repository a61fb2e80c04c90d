package io.dangwu.development.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HearingRuleTest {

	@ParameterizedTest(name = "{0} heard")
	@CsvSource({ "3, '须先听取党小组、培养联系人（介绍人）、党员和群众四方面的意见，现只选了 3 项'", "4, ''" })
	void hearsAllFour(int heard, String reason) {
		assertThat(HearingRule.check(heard).text()).isEqualTo(reason);
	}

}
