package io.dangwu.election.rule;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.RegulationViolated;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.election.rule.Ballots.names;
import static io.dangwu.election.rule.Ballots.round;
import static io.dangwu.election.rule.ElectionEditions.OF_1990;
import static io.dangwu.election.rule.ElectionEditions.OF_2020;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CountRuleTest {

	@ParameterizedTest(name = "{0}: {3} for {2} seats")
	@CsvSource(textBlock = """
			R7-01, 24, 3, A=20 B=18 C=15 D=10,           A B C,   '',    0
			R7-02, 24, 3, A=20 B=18 C=12 D=11,           A B,     '',    1
			R7-03, 24, 3, A=20 B=18 C=13 D=13,           A B,     C D,   1
			R7-04, 24, 3, A=16 B=16 C=16 D=10,           A B C,   '',    0
			R7-05, 24, 3, A=20 B=15 C=15 D=15,           A,       B C D, 2
			R7-06, 25, 3, A=13 B=13 C=13 D=12,           A B C,   '',    0
			R7-07, 24, 3, A=11 B=10 C=9 D=8,             '',      '',    3
			R7-08, 24, 3, A=20 B=18 C=9 W=14,            A B W,   '',    0
			R7-09, 9,  1, A=5 B=4,                       A,       '',    0
			R7-10, 10, 1, A=5 B=5,                       '',      '',    1
			R7-11, 20, 5, A=19 B=18 C=17 D=16 E=11 F=11, A B C D, E F,   1
			R7-12, 20, 5, A=19 B=18 C=17 D=16 E=10 F=9,  A B C D, '',    1
			""")
	void electsByTheMajority(String row, int present, int seats, String counts, String elected, String tied, int left) {
		for (var law : List.of(OF_2020, OF_1990)) {
			var result = CountRule.decide(round(seats, present, present, counts), law);
			assertThat(names(result.elected())).isEqualTo(elected);
			assertThat(names(result.tied())).isEqualTo(tied);
			assertThat(result.seatsLeft()).isEqualTo(left);
		}
	}

	@ParameterizedTest(name = "{0}: {2} of {1} present, {4}")
	@CsvSource(textBlock = """
			R7b-01, 30, 25, 2, A=16 B=15 C=13,      A,   '',    1, A B,   '',    0
			R7b-02, 25, 21, 1, A=12 B=8,            '',  '',    1, A,     '',    0
			R7b-03, 25, 21, 1, A=13 B=7,            A,   '',    0, A,     '',    0
			R7b-04, 10, 9,  3, A=8 B=6 C=5 D=4,     A B, '',    1, A B C, '',    0
			R7b-05, 50, 41, 3, A=40 B=26 C=26 D=26, A,   B C D, 2, A,     B C D, 2
			R7b-06, 24, 24, 1, A=12 B=12,           '',  '',    1, '',    '',    1
			""")
	void reckonsTheMajorityOfThoseWhomTheEditionTakes(String row, int due, int present, int seats, String counts,
			String elected2020, String tied2020, int left2020, String elected1990, String tied1990, int left1990) {
		var of2020 = CountRule.decide(round(seats, due, present, counts), OF_2020);
		var of1990 = CountRule.decide(round(seats, due, present, counts), OF_1990);

		assertThat(names(of2020.elected())).isEqualTo(elected2020);
		assertThat(names(of2020.tied())).isEqualTo(tied2020);
		assertThat(of2020.seatsLeft()).isEqualTo(left2020);
		assertThat(names(of1990.elected())).isEqualTo(elected1990);
		assertThat(names(of1990.tied())).isEqualTo(tied1990);
		assertThat(of1990.seatsLeft()).isEqualTo(left1990);
	}

	@Test
	void takesTheBaseThatTheCollegeHasSettled() {
		var present = OF_2020.with(new Cited<>(MajorityBase.PRESENT, null));

		assertThat(names(CountRule.decide(round(1, 25, 21, "A=12 B=8"), present).elected())).isEqualTo("A");
	}

	@ParameterizedTest(name = "{0}: {5}")
	@CsvSource(textBlock = """
			R7-18, 24, 22, 1, A=23,                '有效票 22 张'
			R7-19, 24, 22, 3, A=22 B=22 C=22 D=1,  '赞成票合计 67，多于有效票 22 张、每张至多 3 名的总数 66'
			R7,    24, 25, 3, A=1,                 '有效票 25 张，应在 0 和实到 24 之间'
			R7,    24, 24, 0, A=0,                 应选名额至少为 1
			R7,    24, 24, 1, A=-1,                A的赞成票不得为负数
			""")
	void refusesImpossibleFigures(String row, int present, int valid, int seats, String counts, String reason) {
		var round = new Round(seats, 24, present, valid, Ballots.votes(counts));

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> CountRule.decide(round, OF_2020))
			.withMessageContaining(reason);
	}

	@Test
	void acceptsAsManyApprovalsAsTheBallotsCanCarry() {
		var round = new Round(3, 24, 24, 22, Ballots.votes("A=22 B=22 C=22 D=0"));

		assertThat(round.check().isAllowed()).as("R7-19").isTrue();
	}

	@Test
	void saysOfEachNameWhyItIsElectedOrNot() {
		var result = CountRule.decide(round(3, 24, 24, "A=14 C=13 D=13 E=12 W=20"), OF_2020);

		assertThat(result.standings()).extracting(Standing::fate, Standing::reason)
			.map((line) -> line.toList().get(0) + " " + line.toList().get(1))
			.containsExactly("ELECTED 另选，赞成 20 票，应到会有选举权人数 24，20×2=40＞24，超过半数，得票在应选 3 名之内，当选",
					"ELECTED 赞成 14 票，应到会有选举权人数 24，14×2=28＞24，超过半数，得票在应选 3 名之内，当选",
					"TIED 赞成 13 票，应到会有选举权人数 24，13×2=26＞24，超过半数，但在应选 3 名的末位得票相等，就票数相等的人重新投票",
					"TIED 赞成 13 票，应到会有选举权人数 24，13×2=26＞24，超过半数，但在应选 3 名的末位得票相等，就票数相等的人重新投票",
					"NO_MAJORITY 赞成 12 票，应到会有选举权人数 24，12×2=24＝24，没有超过半数，不能当选");
		assertThat(CountRule.decide(round(2, 9, 9, "A=7 B=6 C=5"), OF_1990).standings().get(2).reason())
			.isEqualTo("赞成 5 票，实到会有选举权人数 9，5×2=10＞9，超过半数，但按得票多少排在应选 2 名之后，不能当选");
	}

	@Property
	void neverElectsMoreThanThereAreSeatsAndLosesNoName(@ForAll("rounds") Round round) {
		var result = CountRule.decide(round, OF_2020);

		assertThat(result.elected().size() + result.seatsLeft()).isEqualTo(round.seats());
		assertThat(result.standings()).extracting(Standing::votes).containsExactlyElementsOf(round.votes());
	}

	@Property
	void electsNobodyWithHalfOrLess(@ForAll("rounds") Round round) {
		assertThat(CountRule.decide(round, OF_2020).elected())
			.allMatch((standing) -> standing.votes().approvals() * 2 > round.due());
		assertThat(CountRule.decide(round, OF_1990).elected())
			.allMatch((standing) -> standing.votes().approvals() * 2 > round.present());
	}

	@Property
	void electsNobodyBeforeSomebodyWithMoreApprovals(@ForAll("rounds") Round round) {
		var result = CountRule.decide(round, OF_1990);

		result.elected()
			.forEach((elected) -> assertThat(result.standings())
				.filteredOn((other) -> other.votes().approvals() > elected.votes().approvals())
				.allMatch((other) -> other.fate() == Fate.ELECTED));
	}

	@Property
	void neverTakesASeatFromWhomOneMoreApproves(@ForAll("rounds") Round round) {
		var elected = CountRule.decide(round, OF_2020).elected();

		elected.forEach((winner) -> assertThat(afterOneMoreFor(winner, round)).contains(winner.id()));
	}

	@Property
	void doesNotDependOnTheOrderOfTheNames(@ForAll("rounds") Round round) {
		var turned = round.votes().stream().sorted((one, other) -> other.id().compareTo(one.id())).toList();
		var again = new Round(round.seats(), round.due(), round.present(), round.valid(), turned);

		assertThat(CountRule.decide(again, OF_2020).elected())
			.containsExactlyInAnyOrderElementsOf(CountRule.decide(round, OF_2020).elected());
	}

	@Property
	void tiesOnlyThoseLevelWithEachOtherForFewerSeats(@ForAll("rounds") Round round) {
		var result = CountRule.decide(round, OF_2020);

		assertThat(result.tied()).extracting((tied) -> tied.votes().approvals())
			.allMatch((approvals) -> approvals == result.tied().get(0).votes().approvals());
		assertThat(result.tied().isEmpty() || result.tied().size() > result.seatsLeft()).isTrue();
	}

	private static List<UUID> afterOneMoreFor(Standing winner, Round round) {
		var votes = round.votes()
			.stream()
			.map((one) -> one.id().equals(winner.id()) && one.approvals() < round.valid()
					? new Votes(one.id(), one.name(), one.approvals() + 1, one.writeIn()) : one)
			.toList();
		var more = new Round(round.seats(), round.due(), round.present(), round.valid(), votes);
		return more.check().isAllowed() ? CountRule.decide(more, OF_2020).elected().stream().map(Standing::id).toList()
				: List.of(winner.id());
	}

	@Provide
	Arbitrary<Round> rounds() {
		return upTo(1, 60)
			.flatMap((due) -> upTo(1, due).flatMap(
					(present) -> upTo(0, present).flatMap((valid) -> Combinators.combine(upTo(1, 7), approvals(valid))
						.as((seats, approvals) -> new Round(seats, due, present, valid, votes(approvals))))))
			.filter((round) -> round.check().isAllowed());
	}

	private static Arbitrary<List<Integer>> approvals(int valid) {
		return upTo(0, valid).list().ofMinSize(1).ofMaxSize(9);
	}

	private static List<Votes> votes(List<Integer> approvals) {
		return IntStream.range(0, approvals.size())
			.mapToObj((place) -> Votes.of(Ballots.id("N" + place), "N" + place, approvals.get(place)))
			.toList();
	}

	private static Arbitrary<Integer> upTo(int from, int to) {
		return Arbitraries.integers().between(from, to);
	}

}
