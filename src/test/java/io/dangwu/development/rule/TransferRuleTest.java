package io.dangwu.development.rule;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransferRuleTest {

	private static final LocalDate END = LocalDate.of(2013, 6, 15);

	@Test
	void putsTheDiscussionOffByHalfAYear() {
		assertThat(TransferRule.latestDiscussion(END, DevelopmentEditions.ALL)).as("R8-27").isEqualTo("2013-12-15");
		assertThat(ProbationRule.fullSince(END)).as("R8-27").isEqualTo("2013-06-15");
	}

	@ParameterizedTest(name = "R8-27: moved in {0}, put off to {1}")
	@CsvSource(textBlock = """
			2013-06-01, 2013-12-15, ''
			2013-06-15, 2013-06-16, ''
			2013-06-01, 2013-12-16, '推迟后的讨论日期 2013-12-16 过晚，最迟为 2013-12-15'
			2013-06-01, 2013-06-15, '推迟后的讨论日期 2013-06-15 不晚于预备期满日期 2013-06-15，请填写 2013-06-16 或之后的日期'
			2013-06-16, 2013-12-15, '转入日期 2013-06-16 晚于预备期满日期 2013-06-15，不得推迟讨论转正'
			""")
	void putsItOffForWhoMovedInDuringProbation(LocalDate movedIn, LocalDate postponedTo, String reason) {
		assertThat(TransferRule.postponement(END, movedIn, postponedTo, DevelopmentEditions.ALL).text())
			.isEqualTo(reason);
	}

	@Test
	void citesTheArticleSince2026() {
		var verdict = TransferRule.postponement(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 1),
				LocalDate.of(2026, 12, 16), DevelopmentEditions.ALL);

		assertThat(verdict.text()).endsWith("（依据《中国共产党发展党员工作细则（2026年修订）》第三十五条）");
	}

}
