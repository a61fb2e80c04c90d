package io.dangwu.meeting.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Regulations;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GeneralResolutionRuleTest {

	private static final Regulations<ResolutionRegulations> ALL = new RegulationFiles(RegulationSettings.unpinned())
		.read("resolution", ResolutionRegulations.class);

	private static final ResolutionRegulations AT_LEAST_HALF = ALL.on(LocalDate.of(2026, 5, 11));

	private static final ResolutionRegulations MORE_THAN_HALF = new ResolutionRegulations(AT_LEAST_HALF.edition(),
			new Cited<>(QuorumMode.MORE_THAN, null), AT_LEAST_HALF.quorum(), AT_LEAST_HALF.majority());

	@ParameterizedTest(name = "{0}: {1} due, {2} present, {3} yes: {4}, {5}")
	@CsvSource(textBlock = """
			R3-01, 24, 12, 12, NOT_PASSED,      INVALID_MEETING
			R3-02, 24, 11, 11, INVALID_MEETING, INVALID_MEETING
			R3-03, 24, 13, 13, PASSED,          PASSED
			R3-04, 24, 13, 12, NOT_PASSED,      NOT_PASSED
			R3-05, 24, 24, 12, NOT_PASSED,      NOT_PASSED
			R3-06, 24, 24, 13, PASSED,          PASSED
			R3-07, 25, 13, 13, PASSED,          PASSED
			R3-08, 25, 12, 12, INVALID_MEETING, INVALID_MEETING
			R3-09,  7,  4,  4, PASSED,          PASSED
			R3-10,  7,  3,  3, INVALID_MEETING, INVALID_MEETING
			R3-11,  8,  4,  4, NOT_PASSED,      INVALID_MEETING
			R3-12,  8,  5,  5, PASSED,          PASSED
			R3-13,  3,  2,  2, PASSED,          PASSED
			""")
	void resolves(String row, int due, int present, int yes, VoteOutcome usual, VoteOutcome strict) {
		var count = new VoteCount(due, present, yes, 0);

		assertThat(GeneralResolutionRule.decide(count, AT_LEAST_HALF).outcome()).isEqualTo(usual);
		assertThat(GeneralResolutionRule.decide(count, ALL.on(LocalDate.of(2012, 5, 20))).outcome()).isEqualTo(usual);
		assertThat(GeneralResolutionRule.decide(count, MORE_THAN_HALF).outcome()).isEqualTo(strict);
	}

	@Test
	void saysWhyAMeetingIsInvalid() {
		assertThat(GeneralResolutionRule.decide(new VoteCount(24, 11, 0, 0), AT_LEAST_HALF).reasoning())
			.isEqualTo("应到 24，实到 11，不足应到的 1/2，到会人数不足，会议无效");
	}

	@Test
	void saysHowManyMustCome() {
		assertThat(AT_LEAST_HALF.quorumWords()).isEqualTo("达到应到会党员的半数");
		assertThat(MORE_THAN_HALF.quorumWords()).isEqualTo("超过应到会党员的半数");
	}

	@Test
	void countsNoWrittenOpinions() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> GeneralResolutionRule.decide(new VoteCount(24, 13, 12, 1), AT_LEAST_HALF))
			.withMessage("本次表决只由到会党员进行，书面意见不计入票数");
	}

	@Property
	void passesNothingThatHalfOfThoseDueDoNotWant(@ForAll @IntRange(min = 1, max = 100) int due,
			@ForAll @IntRange(max = 100) int present, @ForAll @IntRange(max = 100) int yes) {
		var came = Math.min(present, due);
		var approved = Math.min(yes, came);

		var outcome = GeneralResolutionRule.decide(new VoteCount(due, came, approved, 0), AT_LEAST_HALF).outcome();

		assertThat(outcome == VoteOutcome.PASSED).isEqualTo(approved * 2 > due);
	}

}
