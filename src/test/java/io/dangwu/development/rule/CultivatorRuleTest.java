package io.dangwu.development.rule;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CultivatorRuleTest {

	@ParameterizedTest(name = "R22-18: {0} full members")
	@CsvSource({ "0, 培养联系人应为 1 至 2 名，现为 0 名", "1, ''", "2, ''", "3, 培养联系人应为 1 至 2 名，现为 3 名" })
	void areOneOrTwo(int number, String reason) {
		var cultivators = Stream.generate(() -> aCultivator(true)).limit(number).toList();

		assertThat(CultivatorRule.check(cultivators, DevelopmentEditions.OF_1990).text()).isEqualTo(reason);
	}

	@Test
	void areFullMembers() {
		var verdict = CultivatorRule.check(List.of(aCultivator(true), aCultivator(false)), DevelopmentEditions.OF_2026);

		assertThat(verdict.text()).isEqualTo("李四不是正式党员，不能担任培养联系人，请另行指定正式党员（依据《中国共产党发展党员工作细则（2026年修订）》第九条）");
	}

	@Test
	void countEachPersonOnce() {
		var cultivator = aCultivator(true);

		assertThat(CultivatorRule.check(List.of(cultivator, cultivator, cultivator), DevelopmentEditions.OF_2026)
			.isAllowed()).isTrue();
	}

	private static Cultivator aCultivator(boolean fullMember) {
		return new Cultivator(UUID.randomUUID(), "李四", fullMember);
	}

}
