package io.dangwu.election.rule;

import java.util.List;
import java.util.UUID;

import io.dangwu.election.rule.ContinuationRule.Course;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.election.rule.Ballots.names;
import static io.dangwu.election.rule.Ballots.round;
import static io.dangwu.election.rule.ElectionEditions.OF_1990;
import static io.dangwu.election.rule.ElectionEditions.OF_2020;
import static io.dangwu.election.rule.ElectionEditions.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What follows the main vote: R7-13 to R7-22. */
class ContinuationRuleTest {

	@ParameterizedTest(name = "{0}: {2} for {1} seats")
	@CsvSource(textBlock = """
			R7-13, 1, C=13 D=11,       C,   '',  0
			R7-14, 1, C=12 D=12,       '',  C D, 1
			R7-22, 1, C=11 D=10,       C,   '',  0
			R7-05, 2, B=20 C=14 D=14,  B,   C D, 1
			R7-05, 2, B=16 C=15 D=15,  B,   C D, 1
			R7-05, 2, B=20 C=15 D=13,  B C, '',  0
			""")
	void electsByMostApprovalsInARunOff(String row, int seats, String counts, String elected, String tied, int left) {
		var result = RunOffRule.decide(round(seats, 24, 24, counts));

		assertThat(names(result.elected())).isEqualTo(elected);
		assertThat(names(result.tied())).isEqualTo(tied);
		assertThat(result.seatsLeft()).isEqualTo(left);
	}

	@ParameterizedTest(name = "R7-15: {0}")
	@CsvSource(textBlock = """
			X=13 Y=11, X,  COMPLETE
			X=12 Y=12, '', LEFT_OPEN
			""")
	void leavesASeatOpenAfterASecondRoundWithoutAMajority(String counts, String elected, Continuation next) {
		for (var law : List.of(OF_2020, OF_1990)) {
			var result = CountRule.decide(round(1, 24, 24, counts), law);

			assertThat(names(result.elected())).isEqualTo(elected);
			assertThat(ContinuationRule.next(result, new Course(3, 0, 1, false), PRACTICE)).isEqualTo(next);
		}
	}

	@ParameterizedTest(name = "R7-16: {0} of 20 agree")
	@CsvSource({ "11, true, true", "10, true, false", "9, false, false" })
	void reducesTheSeatsWhenHalfOfThosePresentAgree(int agreeing, boolean of2020, boolean of1990) {
		assertThat(ReductionRule.decide(20, agreeing, OF_2020).enough()).isEqualTo(of2020);
		assertThat(ReductionRule.decide(20, agreeing, OF_1990).enough()).isEqualTo(of1990);
	}

	@Test
	void saysHowTheMeetingAgreed() {
		assertThat(ReductionRule.decide(20, 10, OF_2020).words()).isEqualTo("实到 20 人，同意减少应选名额 10 人，10×2=20＝20，同意减少");
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> ReductionRule.decide(20, 21, OF_2020))
			.withMessage("同意减少应选名额的 21 人，应在 0 和实到 20 之间，请核对");
	}

	@ParameterizedTest(name = "R7-17: {0} of {1} missing")
	@CsvSource({ "3, 5, false", "1, 3, false", "1, 4, true", "1, 5, true", "2, 5, false", "0, 5, false" })
	void offersFewerSeatsWhereOneIsMissingAndThreeAreLeft(int missing, int seats, boolean offered) {
		assertThat(ReductionRule.isOffered(missing, seats, PRACTICE)).isEqualTo(offered);
		assertThat(ContinuationRule.isReductionOffered(missing, new Course(seats, 0, 1, true), PRACTICE)).isFalse();
	}

	@ParameterizedTest(name = "{0} run-offs, {1} second rounds before {3} for {2} seats: {4}")
	@CsvSource(textBlock = """
			0, 0, 3, A=20 B=18 C=15 D=10,           COMPLETE
			0, 0, 3, A=20 B=18 C=13 D=13,           RUN_OFF
			1, 0, 3, A=20 B=18 C=13 D=13,           SUPERIOR_DECIDES
			0, 1, 2, C=20 D=13 E=13,                RUN_OFF
			0, 0, 3, A=20 B=18 C=12 D=11,           SEATS_MISSING
			0, 1, 3, A=20 B=18 C=12 D=11,           LEFT_OPEN
			0, 1, 5, A=23 B=18 C=17 D=16 E=10 F=9,  SEATS_MISSING
			0, 0, 1, A=10,                          LEFT_OPEN
			""")
	void goesOnByOneRunOffAndOneSecondRoundAtMost(int runOffs, int secondRounds, int seats, String counts,
			Continuation next) {
		var result = CountRule.decide(round(seats, 24, 24, counts), OF_2020);

		assertThat(ContinuationRule.next(result, new Course(seats, runOffs, secondRounds, false), PRACTICE))
			.isEqualTo(next);
	}

	@ParameterizedTest(name = "{1} for {0} seats: {2}")
	@CsvSource(textBlock = """
			3, A=11 B=10 C=9 D=8,                A B C D
			3, A=20 B=18 C=12 D=11,              C D
			3, A=20 B=18 C=9 D=8 W=7,            C D
			3, A=20 B=18 C=9 D=8 W=10,           C W
			3, A=20 B=18 C=9 D=8 W=8,            C D W
			1, A=10,                             ''
			3, A=20 B=18 C=15 D=10,              ''
			""")
	void votesAgainBetweenThoseWithMostApprovals(int seats, String counts, String names) {
		var main = CountRule.decide(round(seats, 24, 24, counts), OF_2020);

		assertThat(SecondRoundRule.names(main).stream().map(Votes::name).sorted().toList())
			.isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(" ")));
	}

	@ParameterizedTest(name = "R7-20: {0} present, {1} for: {2}, {3}")
	@CsvSource({ "4, 3, true, true", "4, 2, true, false", "3, 3, false, true" })
	void electsTheSecretaryInTheNewCommittee(int present, int approvals, boolean valid, boolean elected) {
		assertThat(CommitteeVoteRule.attendance(5, present, PRACTICE).enough()).isEqualTo(valid);
		assertThat(CommitteeVoteRule.majority(5, present, approvals, PRACTICE).enough()).isEqualTo(elected);
	}

	@Test
	void refusesMoreThanTheCommitteeHas() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> CommitteeVoteRule.attendance(5, 6, PRACTICE))
			.withMessage("到会委员 6 人，应在 0 和新一届委员 5 人之间，请核对");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> CommitteeVoteRule.majority(5, 4, 5, PRACTICE))
			.withMessage("赞成 5 票，应在 0 和到会委员 4 人之间，请核对");
		assertThat(CommitteeVoteRule.attendance(5, 4, PRACTICE).words())
			.isEqualTo("委员 5 人，到会 4 人，4×5=20＝5×4=20，达到五分之四，会议有效");
	}

	@Test
	void keepsAsSecretaryWhoWasElectedToTheCommittee() {
		var one = UUID.randomUUID();
		var other = UUID.randomUUID();

		assertThat(DirectOfficeRule.standing(List.of(one, other), List.of(other, UUID.randomUUID()))).as("R7-21")
			.containsExactly(other);
		assertThat(DirectOfficeRule.standing(List.of(one, other), List.of())).as("R7-21").isEmpty();
	}

}
