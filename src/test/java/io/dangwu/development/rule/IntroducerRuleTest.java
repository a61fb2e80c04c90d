package io.dangwu.development.rule;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IntroducerRuleTest {

	private static final Introducer FULL = new Introducer(UUID.randomUUID(), "张三", true, false, false);

	@Test
	void areFullMembers() {
		var probationary = new Introducer(UUID.randomUUID(), "李四", false, false, false);

		var verdict = IntroducerRule.check(List.of(FULL, probationary), null, DevelopmentEditions.OF_2014);

		assertThat(verdict.text()).as("R22-09").isEqualTo("李四不是正式党员，不能作入党介绍人，请另行指定正式党员（依据《中国共产党发展党员工作细则》第十四条）");
	}

	@ParameterizedTest(name = "R22-10: {0} full members, allowed {1}")
	@CsvSource({ "1, false", "2, true", "3, false" })
	void areExactlyTwo(int number, boolean allowed) {
		var introducers = Stream.generate(() -> new Introducer(UUID.randomUUID(), "张三", true, false, false))
			.limit(number)
			.toList();

		var verdict = IntroducerRule.check(introducers, null, DevelopmentEditions.OF_1990);

		assertThat(verdict.isAllowed()).isEqualTo(allowed);
		assertThat(verdict.text()).isEqualTo(allowed ? "" : "入党介绍人应为 2 名正式党员，现为 %d 名".formatted(number));
	}

	@Test
	void areTwoPersons() {
		var verdict = IntroducerRule.check(List.of(FULL, FULL), null, DevelopmentEditions.OF_1990);

		assertThat(verdict.text()).isEqualTo("入党介绍人应为 2 名正式党员，现为 1 名");
	}

	@ParameterizedTest(name = "R22-11: edition of {0}")
	@CsvSource({ "1990", "2014", "2026" })
	void haveAllTheirRights(int edition) {
		var rightsLost = new Introducer(UUID.randomUUID(), "李四", true, true, false);

		var verdict = IntroducerRule.check(List.of(FULL, rightsLost), "工作需要", DevelopmentEditions.of(edition));

		assertThat(verdict.text()).startsWith("李四受留党察看处分、尚未恢复党员权利，不能作入党介绍人，请另行指定");
	}

	@ParameterizedTest(name = "R22-12: edition of {0}, reason {1}")
	@CsvSource(nullValues = "-", textBlock = """
			1990, -,       ''
			2014, -,       ''
			2026, -,       '李四受党纪处分尚在影响期内，不宜作入党介绍人；确需由其担任的，请填写理由（依据《中国共产党发展党员工作细则（2026年修订）》第十四条）'
			2026, ' ',     '李四受党纪处分尚在影响期内，不宜作入党介绍人；确需由其担任的，请填写理由（依据《中国共产党发展党员工作细则（2026年修订）》第十四条）'
			2026, 工作需要, ''
			""")
	void needAReasonUnderALighterSanction(int edition, @Nullable String given, String reason) {
		var sanctioned = new Introducer(UUID.randomUUID(), "李四", true, false, true);

		var verdict = IntroducerRule.check(List.of(FULL, sanctioned), given, DevelopmentEditions.of(edition));

		assertThat(verdict.text()).isEqualTo(reason);
	}

}
