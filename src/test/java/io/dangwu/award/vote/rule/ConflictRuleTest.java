package io.dangwu.award.vote.rule;

import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConflictRuleTest {

	@ParameterizedTest
	@CsvSource({ "true,  1, ZZ01-T01, 2, ZZ01-T02, NONE", "true,  1, ZZ01-T01, 2, ZZ01-T01, SAME_BRANCH",
			"false, 1, ZZ01-T01, 2, ZZ01-T01, NONE", "true,  1, ZZ01-T01, 1, ZZ01-T01, SELF",
			"false, 1, ZZ01-T01, 1, ZZ01-T01, SELF", "true,  1, ZZ01-T02, 1, ZZ01-T01, SELF",
			"true,  ,  ,         2, ZZ01-T01, NONE", "true,  ,  ,         ,  ZZ01-T01, NONE",
			"true,  1, ZZ01-T01, ,  ZZ01-T01, SAME_BRANCH" })
	void tellsWhoMayNotScoreWhom(boolean sameBranchRecused, Integer scorer, String scorersBranch, Integer nominee,
			String nomineesBranch, Conflict conflict) {
		assertThat(
				new ConflictRule(sameBranchRecused).between(tie(scorer, scorersBranch), tie(nominee, nomineesBranch)))
			.isEqualTo(conflict);
	}

	private static Tie tie(Integer member, String branch) {
		return new Tie(Optional.ofNullable(member).map((number) -> new UUID(0, number)), Optional.ofNullable(branch));
	}

}
