package io.dangwu.ballot.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CastRuleTest {

	private static final Paper PAPER = new Paper(Slips.names("A", "B", "C", "D"), 3, Slips.names("X", "Y", "Z"));

	@ParameterizedTest
	@ValueSource(strings = { "A+ B+ C+ D-", "A- B- C- D-", "A0 B0 C0 D0", "A+ B+ C-X D0", "A-X B-Y C-Z D0" })
	void takesABallotThatCountsAsAWhole(String marks) {
		assertThat(CastRule.check(Slips.slip(marks), PAPER).text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "A+ B+ C+ D+ | 您赞成和另选了 4 人，多于应选的 3 人", "A+ B+ C+ D-X | 您赞成和另选了 4 人",
					"A+X B- C- D- | 对“A”投赞成票的，不能另选他人", "A- B0X C- D- | 对“B”投弃权票的，不能另选他人", "A-B B- C- D- | B已经是候选人",
					"A-Q B- C- D- | 另选的人不在有被选举权的名单中", "A-X B-X C- D- | 另选的X写了不止一次", "A+ B+ C+ | 请对“D”选择赞成、不赞成或者弃权",
					"A? B- C- D- | 页面与选票不符", "A+ A- B- C- | 页面与选票不符", "A+ B- C- D- E+ | 页面与选票不符" })
	void sendsBackWhatWouldNotCount(String marks, String reason) {
		assertThat(CastRule.check(Slips.slip(marks), PAPER).text()).contains(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = "A-X")
	void takesNobodyWrittenInWhereThatIsNotAdmitted(String marks) {
		var motion = new Paper(Slips.names("A"), 1, Slips.names());

		assertThat(CastRule.check(Slips.slip(marks), motion).text()).isEqualTo("本次投票不能另选他人");
	}

}
