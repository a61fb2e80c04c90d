package io.dangwu.development.rule;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TalkTopicsRuleTest {

	private static final Set<TalkTopic> INCOMPLETE = EnumSet
		.complementOf(EnumSet.of(TalkTopic.MOTIVE, TalkTopic.FAMILY));

	@Test
	void coversEveryTopicSince2026() {
		var verdict = TalkTopicsRule.check(INCOMPLETE, DevelopmentEditions.OF_2026);

		assertThat(verdict.text()).isEqualTo("谈话还应当谈到：入党动机、家庭情况（依据《中国共产党发展党员工作细则（2026年修订）》第七条）");
		assertThat(TalkTopicsRule.check(EnumSet.allOf(TalkTopic.class), DevelopmentEditions.OF_2026).isAllowed())
			.isTrue();
	}

	@Test
	void leftTheTopicsOpenBefore() {
		assertThat(TalkTopicsRule.check(INCOMPLETE, DevelopmentEditions.OF_1990).isAllowed()).isTrue();
		assertThat(TalkTopicsRule.check(INCOMPLETE, DevelopmentEditions.OF_2014).isAllowed()).isTrue();
	}

}
