package io.dangwu.development.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecommendationRuleTest {

	private static final LocalDate BORN = LocalDate.of(1985, 3, 1);

	@ParameterizedTest(name = "recommended on {0} by {1}, reason {2}: {3}")
	@CsvSource({ "2013-02-28, MEMBERS, , false", "2013-02-28, MEMBERS, 已退团, true", "2013-02-28, LEAGUE, , true",
			"2013-03-01, MEMBERS, , true", "2014-05-28, MEMBERS, , true" })
	void asksForTheLeaguesRecommendationBeforeTwentyEightUnderTheRulesOf1990(LocalDate on, Recommender by,
			@Nullable String reason, boolean allowed) {
		var verdict = RecommendationRule.check(EnumSet.of(by), BORN, on, reason, DevelopmentEditions.ALL);

		assertThat(verdict.isAllowed()).isEqualTo(allowed);
		assertThat(verdict.text()).isEqualTo(allowed ? "" : "28 周岁以下的青年一般应有团组织推优；没有推优的，请填写理由");
	}

	@Test
	void refusesARecommendationByNobody() {
		var verdict = RecommendationRule.check(Set.of(), BORN, LocalDate.of(2016, 3, 1), null, DevelopmentEditions.ALL);

		assertThat(verdict.text()).isEqualTo("请至少选择一种推荐方式");
	}

}
