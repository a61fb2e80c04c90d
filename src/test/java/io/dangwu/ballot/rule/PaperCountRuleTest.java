package io.dangwu.ballot.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaperCountRuleTest {

	private static final VoteFigures VALID = new VoteFigures(24, 24, 24);

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			value = { "R7-18 | 23 | 0 | 0 | A得赞成票 23，多于有效票 22 张", "R7-19 accepted | 22 | 22 | 22 | ''",
					"a line that adds up to more than the ballots | 20 | 22 | 23 | 多于有效票 22 张" })
	void keepsEachNameWithinTheValidBallots(String row, int a, int b, int c, String reason) {
		assertThat(check(22, tally("A", a), tally("B", b), tally("C", c))).contains(reason);
	}

	@Test
	void keepsAllNamesTogetherWithinBallotsTimesSeats() {
		assertThat(check(22, tally("A", 22), tally("B", 22), tally("C", 22), tally("D", 0))).isEmpty();
		assertThat(check(22, tally("A", 22), tally("B", 22), tally("C", 22), tally("D", 1)))
			.isEqualTo("赞成票合计 67，多于有效票 22 张×应选 3 人=66，请核对");
	}

	@Test
	void takesNoFiguresThatNobodyCanCount() {
		assertThat(check(25)).contains("有效票 25 张，多于收回的 24 张");
		assertThat(check(22, tally("A", -1))).contains("不得为负数");
		assertThat(check(22, new LineTally(Slips.id("A"), 10, 10, 3))).contains("合计 23，多于有效票 22 张");
		assertThat(check(22, tally("A", 1), tally("A", 2))).contains("填写了不止一次");
	}

	@Test
	void countsNothingWhereTheVoteIsStoppedOrVoid() {
		var stopped = new PaperCount(new VoteFigures(24, 25, 24), 24, List.of(tally("A", 1)), List.of());
		var empty = new PaperCount(new VoteFigures(24, 24, 25), 0, List.of(tally("A", 0)), List.of());

		assertThat(check(stopped)).contains("停止计票", "请不要填写有效票和得票数");
		assertThat(check(empty)).isEmpty();
	}

	private static String check(int valid, LineTally... lines) {
		return check(new PaperCount(VALID, valid, List.of(lines), List.of()));
	}

	private static String check(PaperCount count) {
		return PaperCountRule.check(count, 3, (line) -> Slips.names("A", "B", "C", "D").getOrDefault(line, "?")).text();
	}

	private static LineTally tally(String name, int approvals) {
		return new LineTally(Slips.id(name), approvals, 0, 0);
	}

}
