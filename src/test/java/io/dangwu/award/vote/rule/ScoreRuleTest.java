package io.dangwu.award.vote.rule;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreRuleTest {

	@ParameterizedTest
	@CsvSource({ "0, , NONE", "100, , NONE", "100.00, , NONE", "88.5, , NONE", "88.25, , NONE", "88.250, , NONE",
			", 合作课题, NONE", ", , NONE", ", , SELF", ", , SAME_BRANCH", ", 同一支部, SAME_BRANCH" })
	void keepsPointsOrAReason(BigDecimal points, String recusal, Conflict conflict) {
		assertThat(ScoreRule.check("03 号", new Given(points, recusal), conflict).text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "-0.01, , NONE, 不在 0 至 100 之间", "100.01, , NONE, 不在 0 至 100 之间", "88.255, , NONE, 多于两位小数",
			"90, 合作课题, NONE, 评分和回避只能选一项", ", 亲, NONE, 回避理由请写 2 至 200 字", "90, , SELF, “03 号”：候选人是您本人，应当回避，不能评分",
			"90, , SAME_BRANCH, 候选人与您同在一个党支部，应当回避" })
	void refusesEverythingElse(BigDecimal points, String recusal, Conflict conflict, String reason) {
		assertThat(ScoreRule.check("03 号", new Given(points, recusal), conflict).text()).contains(reason);
	}

	@ParameterizedTest
	@CsvSource({ "90, , NONE, true", ", 合作课题, NONE, true", ", , NONE, false", ", , SELF, true",
			", , SAME_BRANCH, true" })
	void missesNothingWhenItIsHandedIn(BigDecimal points, String recusal, Conflict conflict, boolean complete) {
		assertThat(ScoreRule.complete("03 号", new Given(points, recusal), conflict).isAllowed()).isEqualTo(complete);
	}

}
