package io.dangwu.award.rule;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static io.dangwu.award.rule.AwardEditions.LAW;
import static org.assertj.core.api.Assertions.assertThat;

/** R15. */
class RankingRuleTest {

	private static final RankingRule RULE = new RankingRule(LAW.publicWeight().value());

	private static final int TEN = 10;

	private static final Map<UUID, String> NAMES = new HashMap<>();

	private static final String TABLE = "N01:900:92 N02:860:95 N03:1000:88 N04:700:96 N05:650:94 N06:780:90 "
			+ "N07:720:91 N08:500:97 N09:400:93 N10:600:87 N11:450:93 N12:300:90";

	/** R15-01. */
	@Test
	void ranksTheTable() {
		var ranking = RULE.rank(read(TABLE), TEN);

		assertThat(ranking.all().stream().map(RankingRuleTest::row)).containsExactly("N03 100.00 92.80 1",
				"N02 86.00 91.40 2", "N01 90.00 91.20 3", "N04 70.00 85.60 4", "N06 78.00 85.20 5", "N07 72.00 83.40 6",
				"N05 65.00 82.40 7", "N08 50.00 78.20 8", "N10 60.00 76.20 9", "N11 45.00 73.80 10",
				"N09 40.00 71.80 11", "N12 30.00 66.00 12");
		assertThat(ranking.in()).hasSize(TEN);
		assertThat(ranking.isTied()).isFalse();
	}

	/** R15-02. */
	@Test
	void letsThePanelDecideBetweenEqualComposites() {
		assertThat(order(read("Top:1000:90 A:500:88 B:470:90"))).containsExactly("Top", "B", "A");
	}

	/** R15-03. */
	@Test
	void letsTheVotesDecideBetweenEqualPanels() {
		var ranking = RULE.rank(read("Top:9000:90 B:4500:88 A:4501:88"), 2);

		assertThat(ranking.all().stream().map(Ranked::composite).skip(1))
			.allMatch((one) -> one.equals(number("72.80")));
		assertThat(ranking.in().stream().map(RankingRuleTest::name)).containsExactly("Top", "A");
	}

	/** R15-04. */
	@Test
	void leavesATieAtTheLastPlaceToABallotAmongAllTied() {
		var ranking = RULE.rank(read("A:900:90 B:800:90 C:700:80 D:700:80 E:700:80 F:100:60"), 4);

		assertThat(ranking.in().stream().map(RankingRuleTest::name)).containsExactly("A", "B");
		assertThat(ranking.tied().stream().map(RankingRuleTest::name)).containsExactly("C", "D", "E");
		assertThat(ranking.placesLeft()).isEqualTo(2);
	}

	/** R15-05. */
	@Test
	void listsThoseEqualFurtherUpByTheirNames() {
		var ranking = RULE.rank(read("A:900:90 B:800:90 D:700:80 C:700:80 E:100:60"), 4);

		assertThat(ranking.in().stream().map(RankingRuleTest::name)).containsExactly("A", "B", "D", "C");
		assertThat(ranking.in().stream().map(Ranked::rank)).containsExactly(1, 2, 3, 3);
		assertThat(ranking.isTied()).isFalse();
	}

	/** R15-06. */
	@Test
	void fillsNothingUp() {
		assertThat(RULE.rank(read("A:8:90 B:7:90 C:6:90 D:5:90 E:4:90 F:3:90 G:2:90 H:1:90"), TEN).in()).hasSize(8);
	}

	/** R15-10. */
	@Test
	void ranksByThePanelWhereNobodyGotAVote() {
		var ranking = RULE.rank(read("A:0:80 B:0:90"), TEN);

		assertThat(ranking.all().stream().map(RankingRuleTest::row)).containsExactly("B 0.00 54.00 1",
				"A 0.00 48.00 2");
	}

	/** R15-04, what the ballot decides. */
	@Test
	void takesThoseWithTheMostVotesOfTheBallot() {
		var a = id("A");
		var b = id("B");
		var c = id("C");

		assertThat(TieRule.winners(Map.of(a, 5, b, 3, c, 1), 2)).containsExactlyInAnyOrder(a, b);
		assertThat(TieRule.winners(Map.of(a, 5, b, 3, c, 3), 2)).containsExactly(a);
		assertThat(TieRule.winners(Map.of(a, 5), 2)).containsExactly(a);
		assertThat(TieRule.isQuorate(4, 8, LAW.tieQuorum().value())).isTrue();
		assertThat(TieRule.isQuorate(3, 8, LAW.tieQuorum().value())).isFalse();
	}

	@Property
	void neverLetsMoreThanTenIn(@ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> votes,
			@ForAll @IntRange(max = 3) int panels) {
		var ranking = RULE.rank(made(votes, panels), TEN);

		assertThat(ranking.in().size() + ranking.placesLeft()).isEqualTo(Math.min(TEN, votes.size()));
		assertThat(ranking.tied().size()).satisfiesAnyOf((tied) -> assertThat(tied).isZero(),
				(tied) -> assertThat(tied).isGreaterThan(ranking.placesLeft()));
	}

	@Property
	void doesNotDependOnTheOrderOfTheInput(@ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> votes,
			@ForAll @IntRange(max = 3) int panels, @ForAll long seed) {
		var contenders = made(votes, panels);
		var shuffled = new ArrayList<>(contenders);
		Collections.shuffle(shuffled, new Random(seed));

		assertThat(RULE.rank(shuffled, TEN)).isEqualTo(RULE.rank(contenders, TEN));
	}

	@Property
	void ordersTotally(@ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> votes,
			@ForAll @IntRange(max = 3) int panels) {
		var all = RULE.rank(made(votes, panels), TEN).all();

		assertThat(all).hasSize(votes.size()).doesNotHaveDuplicates();
		for (var at = 1; at < all.size(); at++) {
			assertThat(all.get(at).composite()).isLessThanOrEqualTo(all.get(at - 1).composite());
			assertThat(all.get(at).rank()).isBetween(all.get(at - 1).rank(), at + 1);
		}
	}

	private static List<Contender> made(List<Integer> votes, int panels) {
		return IntStream.range(0, votes.size())
			.mapToObj((at) -> new Contender(id("N" + at), at, votes.get(at),
					BigDecimal.valueOf(80 + at % (panels + 1)).setScale(2)))
			.toList();
	}

	private static List<Contender> read(String written) {
		var names = Arrays.asList(written.split(" "));
		return names.stream().map((one) -> {
			var parts = one.split(":");
			NAMES.put(id(parts[0]), parts[0]);
			return new Contender(id(parts[0]), names.indexOf(one), Integer.parseInt(parts[1]),
					number(parts[2] + ".00"));
		}).toList();
	}

	private static List<String> order(List<Contender> contenders) {
		return RULE.rank(contenders, TEN).all().stream().map(RankingRuleTest::name).toList();
	}

	private static String row(Ranked ranked) {
		return "%s %s %s %d".formatted(name(ranked), ranked.publicScore(), ranked.composite(), ranked.rank());
	}

	private static String name(Ranked ranked) {
		return NAMES.get(ranked.contender().id());
	}

	private static BigDecimal number(String written) {
		return new BigDecimal(written);
	}

	private static UUID id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
