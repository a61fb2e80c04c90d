package io.dangwu.development.rule;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeparationRuleTest {

	@Test
	void keepsPeopleFromTheirOwnCase() {
		assertThat(SeparationRule.notOwn(true).text()).isEqualTo("这是您本人的材料，请由他人办理");
		assertThat(SeparationRule.notOwn(false).isAllowed()).isTrue();
	}

	@Test
	void namesWhoeverTookAnotherPartInTheCase() {
		var verdict = SeparationRule.onePart("张三", Part.APPROVES, Set.of(Part.EXAMINES_FOR_SUPERIOR));

		assertThat(verdict.text()).isEqualTo("张三参加过本案上级的审查，不能再参加党委的审批，请由其他同志办理");
	}

	@Test
	void letsTheSamePartBeTakenAgain() {
		assertThat(SeparationRule.onePart("张三", Part.APPROVES, Set.of(Part.APPROVES)).isAllowed()).isTrue();
		assertThat(SeparationRule.onePart("张三", Part.APPROVES, Set.of()).isAllowed()).isTrue();
	}

}
