package io.dangwu.ballot.rule;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VoteValidityRuleTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "R6-01, 24, 24, 24, VALID", "R6-02, 24, 24, 23, VALID", "R6-03, 24, 24, 25, VOID",
			"R6-06, 24, 25, 24, STOPPED", "R6-11, 24, 24, 0, VALID", "R6-13, 24, 23, 23, STOPPED",
			"stopped before anything is compared, 24, 25, 26, STOPPED" })
	void judgesAVoteByItsBallots(String row, int present, int issued, int returned, VoteValidity expected) {
		assertThat(VoteValidityRule.judge(new VoteFigures(present, issued, returned))).isEqualTo(expected);
	}

	@Property
	void neverCountsMoreBallotsThanVoters(@ForAll @IntRange(max = 400) int present,
			@ForAll @IntRange(max = 400) int issued, @ForAll @IntRange(max = 400) int returned) {
		var judged = VoteValidityRule.judge(new VoteFigures(present, issued, returned));

		assertThat(judged == VoteValidity.VALID).isEqualTo(issued == present && returned <= present);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "24 | 24 | 23 | 收回不多于发出，投票有效", "24 | 24 | 25 | 收回多于发出，投票无效", "24 | 25 | 24 | 两者不符，停止计票" })
	void saysWhy(int present, int issued, int returned, String words) {
		assertThat(VoteValidityRule.reasoning(new VoteFigures(present, issued, returned))).contains(words);
	}

}
