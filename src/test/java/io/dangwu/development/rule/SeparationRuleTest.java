package io.dangwu.development.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeparationRuleTest {

	@Test
	void keepsPeopleFromTheirOwnCase() {
		assertThat(SeparationRule.notOwn(true).text()).isEqualTo("这是您本人的材料，请由他人办理");
		assertThat(SeparationRule.notOwn(false).isAllowed()).isTrue();
	}

	@Test
	void keepsTheExaminerFromApproving() {
		assertThat(SeparationRule.notExaminer(true).text()).isEqualTo("您已经办理过本案的审查，不能再办理审批，请由其他委员办理");
		assertThat(SeparationRule.notExaminer(false).isAllowed()).isTrue();
	}

}
