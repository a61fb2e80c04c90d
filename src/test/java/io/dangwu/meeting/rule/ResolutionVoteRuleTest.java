package io.dangwu.meeting.rule;

import java.time.LocalDate;
import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Share;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ResolutionVoteRuleTest {

	private static final MeetingRegulations OF_2026 = MeetingEditions.ALL.on(LocalDate.of(2026, 5, 11));

	@Test
	void saysHowManyMustCome() {
		assertThat(OF_2026.quorumWords()).isEqualTo("超过应到会党员的半数");
	}

	@ParameterizedTest(name = "{0}: {1} due, {2} present, {3} yes, {4} in writing: {5}")
	@CsvSource(textBlock = """
			R2-01, 24, 24, 12, 0, NOT_PASSED,      '应到 24，实到 24，赞成 12，12×2=24≤24，未通过'
			R2-02, 24, 24, 13, 0, PASSED,          '应到 24，实到 24，赞成 13，13×2=26>24，通过'
			R2-03, 24, 12, 12, 0, INVALID_MEETING, '应到 24，实到 12，12×2=24≤24，到会人数不足，会议无效'
			R2-04, 24, 13, 13, 0, PASSED,          '应到 24，实到 13，赞成 13，13×2=26>24，通过'
			R2-05, 24, 13, 12, 0, NOT_PASSED,      '应到 24，实到 13，赞成 12，12×2=24≤24，未通过'
			R2-06, 24, 13, 12, 1, PASSED,          '应到 24，实到 13，到会赞成 12，书面赞成 1，共 13，13×2=26>24，通过'
			R2-07, 24, 12, 12, 6, INVALID_MEETING, '应到 24，实到 12，12×2=24≤24，到会人数不足，会议无效'
			R2-08, 25, 13, 13, 0, PASSED,          '应到 25，实到 13，赞成 13，13×2=26>25，通过'
			R2-09, 25, 12, 12, 0, INVALID_MEETING, '应到 25，实到 12，12×2=24≤25，到会人数不足，会议无效'
			R2-10, 25, 25, 12, 0, NOT_PASSED,      '应到 25，实到 25，赞成 12，12×2=24≤25，未通过'
			R2-11,  3,  2,  2, 0, PASSED,          '应到 3，实到 2，赞成 2，2×2=4>3，通过'
			R2-12,  3,  3,  1, 0, NOT_PASSED,      '应到 3，实到 3，赞成 1，1×2=2≤3，未通过'
			R2-13, 16,  8,  8, 0, INVALID_MEETING, '应到 16，实到 8，8×2=16≤16，到会人数不足，会议无效'
			R2-14, 16,  9,  9, 0, PASSED,          '应到 16，实到 9，赞成 9，9×2=18>16，通过'
			""")
	void decidesAVote(String row, int due, int present, int yes, int written, VoteOutcome outcome, String reasoning) {
		var count = new VoteCount(due, present, yes, written);

		for (var day : new String[] { "2012-06-15", "2014-05-28", "2026-05-11" }) {
			var result = ResolutionVoteRule.decide(count, MeetingEditions.ALL.on(LocalDate.parse(day)));
			assertThat(result).isEqualTo(new VoteResult(outcome, reasoning));
		}
	}

	@ParameterizedTest(name = "{0}: {6}")
	@CsvSource(textBlock = """
			R2-15, 10, 11,  6,  0,  0, '实到 11 多于应到 10，请核对'
			R2-16, 10,  8,  6,  3,  0, '书面赞成 3 多于缺席 2（应到 10，实到 8），请核对'
			R2,     0,  0,  0,  0,  0, '应到人数至少为 1，实到、赞成和书面赞成人数不得为负数，请核对'
			R2,    -1,  0,  0,  0,  0, '应到人数至少为 1，实到、赞成和书面赞成人数不得为负数，请核对'
			R2,    10, -1,  0,  0,  0, '应到人数至少为 1，实到、赞成和书面赞成人数不得为负数，请核对'
			R2,    10,  8, -1,  0,  0, '应到人数至少为 1，实到、赞成和书面赞成人数不得为负数，请核对'
			R2,    10,  8,  6, -1,  0, '应到人数至少为 1，实到、赞成和书面赞成人数不得为负数，请核对'
			R2,    10,  8,  6,  0, -1, '应到人数至少为 1，实到、赞成和书面赞成人数不得为负数，请核对'
			R2,    10,  8,  9,  0,  0, '赞成 9 多于实到 8，请核对'
			R2,    10, 10,  6,  1,  0, '书面赞成 1 多于缺席 0（应到 10，实到 10），请核对'
			R2,    10, 11,  6,  1,  0, '实到 11 多于应到 10，请核对'
			R2,    10,  8,  8,  1,  1, '有 1 份书面意见不是在会议召开前提出的，不得计入票数，请只填写会前提出的份数'
			""")
	void refusesImpossibleFigures(String row, int due, int present, int yes, int written, int late, String reason) {
		var count = new VoteCount(due, present, yes, written, late);

		assertThat(ResolutionVoteRule.check(count).text()).isEqualTo(reason);
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> ResolutionVoteRule.decide(count, OF_2026))
			.withMessage(reason);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1, 0", "10, 10, 10, 0", "10, 0, 0, 0", "10, 8, 0, 2", "10, 8, 8, 2" })
	void takesFiguresAtTheEdge(int due, int present, int yes, int written) {
		assertThat(ResolutionVoteRule.check(new VoteCount(due, present, yes, written)).isAllowed()).isTrue();
	}

	@Test
	void writesTheReckoningForAnyShare() {
		var fourFifths = new MeetingRegulations(new Edition("meeting", "", LocalDate.EPOCH),
				new Cited<>(Share.of("4/5"), null), new Cited<>(Share.of("2/3"), null), new Cited<>(true, null),
				new Cited<>(Period.ofMonths(6), null), new Cited<>(4, null));

		var result = ResolutionVoteRule.decide(new VoteCount(10, 9, 7, 0), fourFifths);
		var invalid = ResolutionVoteRule.decide(new VoteCount(10, 8, 8, 0), fourFifths);

		assertThat(result).isEqualTo(new VoteResult(VoteOutcome.PASSED, "应到 10，实到 9，赞成 7，7×3=21>10×2=20，通过"));
		assertThat(invalid.outcome()).isEqualTo(VoteOutcome.INVALID_MEETING);
	}

	@Property
	void passesExactlyWhenMoreThanHalfOfThoseDueCameAndApproved(@ForAll("possibleCounts") VoteCount count) {
		var outcome = ResolutionVoteRule.decide(count, OF_2026).outcome();

		var half = count.due() / 2;
		var expected = (count.yes() + count.yesWritten() > half) ? VoteOutcome.PASSED : VoteOutcome.NOT_PASSED;
		assertThat(outcome).isEqualTo((count.present() > half) ? expected : VoteOutcome.INVALID_MEETING);
	}

	@Property
	void oneWrittenApprovalCountsLikeOneOfThosePresentButNeverForTheQuorum(@ForAll("possibleCounts") VoteCount count) {
		Assume.that(count.yes() < count.present() && count.yesWritten() < count.due() - count.present());

		var present = new VoteCount(count.due(), count.present(), count.yes() + 1, count.yesWritten());
		var written = new VoteCount(count.due(), count.present(), count.yes(), count.yesWritten() + 1);

		assertThat(ResolutionVoteRule.decide(written, OF_2026).outcome())
			.isEqualTo(ResolutionVoteRule.decide(present, OF_2026).outcome());
	}

	@Provide
	Arbitrary<VoteCount> possibleCounts() {
		return upTo(1, 500).flatMap(
				(due) -> upTo(0, due).flatMap((present) -> Combinators.combine(upTo(0, present), upTo(0, due - present))
					.as((yes, written) -> new VoteCount(due, present, yes, written))));
	}

	private static Arbitrary<Integer> upTo(int from, int to) {
		return Arbitraries.integers().between(from, to);
	}

}
