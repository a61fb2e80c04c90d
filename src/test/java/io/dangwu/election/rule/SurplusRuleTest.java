package io.dangwu.election.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.election.rule.ElectionEditions.OF_1990;
import static io.dangwu.election.rule.ElectionEditions.OF_2020;
import static org.assertj.core.api.Assertions.assertThat;

class SurplusRuleTest {

	@ParameterizedTest(name = "{0}: {1} seats")
	@CsvSource({ "R5-01, 1, 1, 2, 1, 2", "R5-02, 2, 1, 3, 1, 3", "R5-03, 3, 1, 4, 1, 4", "R5-04, 4, 1, 5, 1, 5",
			"R5-05, 5, 1, 6, 1, 6", "R5-06, 6, 2, 8, 1, 7", "R5-07, 7, 2, 9, 1, 8", "R5-08, 8, 2, 10, 2, 10",
			"R5-09, 9, 2, 11, 2, 11", "R5-10, 10, 2, 12, 2, 12", "R5-11, 11, 3, 14, 2, 13" })
	void asksForAFifthMoreCandidatesThanSeats(String row, int seats, int surplus2020, int candidates2020,
			int surplus1990, int candidates1990) {
		assertThat(SurplusRule.least(seats, OF_2020)).isEqualTo(surplus2020);
		assertThat(SurplusRule.candidates(seats, OF_2020)).isEqualTo(candidates2020);
		assertThat(SurplusRule.least(seats, OF_1990)).isEqualTo(surplus1990);
		assertThat(SurplusRule.candidates(seats, OF_1990)).isEqualTo(candidates1990);
	}

	@Test
	void saysHowManyAreMissingAndByWhichArticle() {
		assertThat(SurplusRule.check(8, 7, "支部委员会委员", OF_2020).text())
			.isEqualTo("支部委员会委员应选 7 名，候选人的差额应当不少于应选人数的 20%，候选人至少 9 名，现为 8 名（依据《中国共产党基层组织选举工作条例》第十三条）");
		assertThat(SurplusRule.check(7, 7, "支部委员会委员", OF_1990).text()).endsWith("（依据《中国共产党基层组织选举工作暂行条例》第十二条）");
	}

	@Test
	void allowsMoreThanTheLeast() {
		assertThat(SurplusRule.check(8, 7, "支部委员会委员", OF_1990).isAllowed()).isTrue();
		assertThat(SurplusRule.check(12, 7, "支部委员会委员", OF_2020).isAllowed()).isTrue();
	}

}
