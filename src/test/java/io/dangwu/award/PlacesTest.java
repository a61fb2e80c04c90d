package io.dangwu.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.award.rule.Standard;
import io.dangwu.award.rule.Way;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

	private static final AwardKind LIST = new AwardKind("YRXF", "十大育人先锋", Standard.STAFF, Way.LIST, 10, 1);

	private static final AwardKind QUOTA = new AwardKind("YXDY", "优秀共产党员", Standard.MEMBER, Way.QUOTA, 9, null);

	/** Name and place; an L in front is a leader. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A:1 B:2 C:3     | 2 | 9 | A B   |     |
			A:1 B:2 C:2     | 2 | 9 | A     | B C |
			A:1 B:2 C:2     | 3 | 9 | A B C |     |
			A:1 B:1 C:3     | 1 | 9 |       | A B |
			A:11 B:11       | 0 | 9 |       |     |
			LA:1 LB:2 C:3   | 2 | 1 | LA C  |     | LB
			LA:1 LB:2 C:3   | 1 | 1 | LA    |     |
			LA:1 B:2 C:2    | 1 | 0 |       | B C |
			LA:1 B:2 LC:2   | 1 | 0 | B     |     | LA
			LA:1 LB:2       | 2 | 0 |       |     |
			""")
	void goToTheNextWhoMay(String waiting, int free, int room, String next, String tied, String passedOver) {
		var places = Places.of(LIST, free, read(waiting), room);

		assertThat(names(places.next())).isEqualTo((next != null) ? next : "");
		assertThat(places.tie().map((tie) -> names(tie.tied())).orElse("")).isEqualTo((tied != null) ? tied : "");
		assertThat(names(places.passedOver())).isEqualTo((passedOver != null) ? passedOver : "");
	}

	@ParameterizedTest
	@CsvSource({ "A:1 B:1, 1, A", "A:1 B:1, 0, ''" })
	void ofAQuotaAreNeverTied(String waiting, int free, String next) {
		var places = Places.of(QUOTA, free, read(waiting), 9);

		assertThat(names(places.next())).isEqualTo(next);
		assertThat(places.tie()).isEmpty();
	}

	@Property
	void areNeverGivenToMoreThanThereAreNorToMoreLeadersThanMay(
			@ForAll @Size(max = 20) List<@IntRange(min = 1, max = 12) Integer> ranks, @ForAll long leaders,
			@ForAll @IntRange(max = 12) int free, @ForAll @IntRange(max = 4) int room) {
		var waiting = IntStream.range(0, ranks.size())
			.mapToObj((at) -> nomination("N" + at, ranks.get(at), (leaders >> at & 1) == 1))
			.sorted(Places.ORDER)
			.toList();

		var places = Places.of(LIST, free, waiting, room);

		assertThat(places.next().size() + places.tie().map(Places.Tie::places).orElse(0))
			.isEqualTo(Math.min(free, places.admitted().size()));
		assertThat(places.leadersNext()).isLessThanOrEqualTo(room);
		assertThat(places.tie().map(Places.Tie::tied).orElse(List.of())).noneMatch(places.next()::contains);
		assertThat(places.passedOver()).allMatch(Nomination::isLeader).noneMatch(places.next()::contains);
	}

	@Property
	void doNotDependOnTheOrderInWhichTheyAreRead(
			@ForAll @Size(max = 20) List<@IntRange(min = 1, max = 12) Integer> ranks, @ForAll long seed,
			@ForAll @IntRange(max = 12) int free) {
		var waiting = IntStream.range(0, ranks.size())
			.mapToObj((at) -> nomination("N" + at, ranks.get(at), false))
			.toList();
		var shuffled = new ArrayList<>(waiting);
		Collections.shuffle(shuffled, new Random(seed));

		assertThat(Places.of(LIST, free, shuffled.stream().sorted(Places.ORDER).toList(), 9).next())
			.isEqualTo(Places.of(LIST, free, waiting.stream().sorted(Places.ORDER).toList(), 9).next());
	}

	private static List<Nomination> read(String written) {
		return Arrays.stream(written.strip().split(" +")).map((one) -> {
			var parts = one.split(":");
			return nomination(parts[0], Integer.parseInt(parts[1]), parts[0].startsWith("L"));
		}).toList();
	}

	private static Nomination nomination(String name, int place, boolean leader) {
		var nomination = new Nomination(UUID.randomUUID(),
				new Nominated("YRXF", UUID.randomUUID(), name, "ZZ01-T01", "ZZ01"),
				new Deeds("事迹", null, leader, false, null), LocalDate.of(2012, 6, 5), "M01110002");
		nomination.rank(new ListResult(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, place, null));
		return nomination;
	}

	private static String names(List<Nomination> nominations) {
		return nominations.stream().map(Nomination::name).collect(Collectors.joining(" "));
	}

}
