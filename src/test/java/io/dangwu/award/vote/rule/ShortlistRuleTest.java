package io.dangwu.award.vote.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortlistRuleTest {

	@ParameterizedTest
	@CsvSource({ "1, ''", "20, ''", "21, 候选人 21 名，多于规定的 20 名", "0, 名单上没有候选人" })
	void admitsFromOneNameToTwenty(int names, String refusal) {
		assertThat(ShortlistRule.check(names, 20).text()).startsWith(refusal)
			.matches((text) -> text.isEmpty() == refusal.isEmpty());
	}

}
