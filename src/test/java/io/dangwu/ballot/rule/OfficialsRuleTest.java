package io.dangwu.ballot.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialsRuleTest {

	@Test
	void takesOthersThanTheCandidatesAndEachForOneDuty() {
		assertThat(OfficialsRule.check(Slips.ids("T"), Slips.ids("S"), Slips.ids("A", "B")).isAllowed()).isTrue();
	}

	@Test
	void takesNoCandidateAndNobodyForBothDuties() {
		assertThat(OfficialsRule.check(Slips.ids("A"), Slips.ids("S"), Slips.ids("A")).text()).contains("计票人不得是候选人");
		assertThat(OfficialsRule.check(Slips.ids("T"), Slips.ids("A"), Slips.ids("A")).text()).contains("监票人不得是候选人");
		assertThat(OfficialsRule.check(Slips.ids("T"), Slips.ids("T"), Slips.ids("A")).text()).contains("不得是同一人");
	}

}
