package io.dangwu.ballot.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionRuleTest {

	private static final Paper PAPER = new Paper(
			Slips.names("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"), 10, Slips.names());

	@ParameterizedTest
	@ValueSource(strings = { "A+ B0 C0 D0 E0 F0 G0 H0 I0 J0 K0 L0", "A0 B0 C+ D0 E+ F0 G0 H0 I0 J0 K0 L+",
			"A+ B+ C+ D+ E+ F+ G+ H+ I+ J+ K0 L0" })
	void takesFromOneNameToTen(String marks) {
		assertThat(SelectionRule.check(Slips.slip(marks), PAPER).text()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "A+ B+ C+ D+ E+ F+ G+ H+ I+ J+ K+ L0 | 您选了 11 人，最多可以选 10 人，请去掉 1 人",
					"A+ B+ C+ D+ E+ F+ G+ H+ I+ J+ K+ L+ | 您选了 12 人，最多可以选 10 人，请去掉 2 人",
					"A0 B0 C0 D0 E0 F0 G0 H0 I0 J0 K0 L0 | 请至少选 1 人", "A+ B0 C0 D0 E0 F0 G0 H0 I0 J0 K0 | 页面与选票不符",
					"A+ B- C0 D0 E0 F0 G0 H0 I0 J0 K0 L0 | 页面与选票不符", "A+ B? C0 D0 E0 F0 G0 H0 I0 J0 K0 L0 | 页面与选票不符",
					"A+ A+ C0 D0 E0 F0 G0 H0 I0 J0 K0 L0 | 页面与选票不符", "A+ B0 C0 D0 E0 F0 G0 H0 I0 J0 K0 L0 M+ | 页面与选票不符",
					"A+ B0X C0 D0 E0 F0 G0 H0 I0 J0 K0 L0 | 页面与选票不符" })
	void sendsBackEverythingElse(String marks, String reason) {
		assertThat(SelectionRule.check(Slips.slip(marks), PAPER).text()).contains(reason);
	}

	@Test
	void saysWhatCameOfItWithoutSpeakingOfAMeeting() {
		assertThat(SelectionRule.reasoning(new VoteFigures(3000, 3000, 1874))).isEqualTo("名册上共 3000 人，收到选票 1874 张");
	}

}
