package io.dangwu.election.rule;

import java.util.List;

import io.dangwu.election.rule.OpenRecommendationRule.Recommended;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.election.rule.ElectionEditions.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenRecommendationRuleTest {

	@Test
	void takesTwoNamesForEachSeatOnToTheMassesAndWhoeverIsLevelWithTheLast() {
		var names = List.of(members("甲", 9), members("乙", 8), members("丙", 3), members("丁", 3), members("戊", 2),
				new Recommended("己", 0, 0, true), members("庚", 0));

		assertThat(OpenRecommendationRule.preliminary(names, 1, PRACTICE)).extracting(Recommended::name)
			.containsExactly("甲", "乙", "己");
		assertThat(OpenRecommendationRule.preliminary(names.subList(1, 7), 1, PRACTICE)).extracting(Recommended::name)
			.containsExactly("乙", "丙", "丁", "己");
		assertThat(OpenRecommendationRule.preliminary(names, 5, PRACTICE)).extracting(Recommended::name)
			.containsExactly("甲", "乙", "丙", "丁", "戊", "己");
	}

	@ParameterizedTest(name = "{1} of {0} took part")
	@CsvSource({ "30, 15, true", "30, 14, false", "31, 15, false", "31, 16, true" })
	void asksForHalfOfTheMasses(int masses, int tookPart, boolean enough) {
		assertThat(OpenRecommendationRule.participation(masses, tookPart, PRACTICE).enough()).isEqualTo(enough);
	}

	@ParameterizedTest(name = "{0} of 10 members, {1} of 20 masses")
	@CsvSource({ "6, 11, true", "5, 11, false", "6, 10, false", "10, 20, true", "0, 0, false" })
	void keepsWhomMoreThanHalfOfBothRecommend(int members, int masses, boolean stays) {
		var one = new Recommended("甲", members, masses, false);

		assertThat(OpenRecommendationRule.passes(one, 10, 20, PRACTICE).enough()).isEqualTo(stays);
	}

	@Test
	void saysHowANameCameThrough() {
		assertThat(OpenRecommendationRule.passes(new Recommended("甲", 6, 10, false), 10, 20, PRACTICE).words())
			.isEqualTo("党员推荐 6 票，6×2=12＞10，超过半数；群众推荐 10 票，10×2=20＝20，未超过半数");
	}

	@Test
	void refusesMoreThanTookPart() {
		var one = new Recommended("甲", 11, 21, false);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> OpenRecommendationRule.passes(one, 10, 20, PRACTICE))
			.withMessage("甲的党员推荐票 11，应在 0 和应到党员 10 人之间，请核对\n甲的群众推荐票 21，应在 0 和参加推荐的群众 20 人之间，请核对");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> OpenRecommendationRule.participation(10, 11, PRACTICE))
			.withMessageContaining("实际参加推荐的群众 11 人");
	}

	private static Recommended members(String name, int votes) {
		return new Recommended(name, votes, 0, false);
	}

}
