package io.dangwu.award.rule;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.award.rule.AwardEditions.LAW;
import static org.assertj.core.api.Assertions.assertThat;

class LeadersShareRuleTest {

	/** R13-23: FLOOR(30 % of 29) = 8. */
	@ParameterizedTest
	@CsvSource({ "29, 8", "30, 9", "33, 9", "10, 3", "4, 1", "3, 0", "0, 0" })
	void roundsTheShareDown(int awards, int leaders) {
		assertThat(LeadersShareRule.most(awards, LAW.leaderShare().value())).isEqualTo(leaders);
	}

	@ParameterizedTest
	@CsvSource({ "7, false", "8, true", "9, true" })
	void isFullAtTheShare(int leaders, boolean full) {
		assertThat(LeadersShareRule.isFull(leaders, 29, LAW.leaderShare().value())).isEqualTo(full);
	}

	/**
	 * L are leaders; the next in order comes in the place of one for whom there is no
	 * room.
	 */
	@ParameterizedTest
	@CsvSource({ "'L1 A L2 B', 1, 'L1 A B'", "'L1 A L2 B', 0, 'A B'", "'L1 A L2 B', 2, 'L1 A L2 B'",
			"'L1 A L2 B', -1, 'A B'", "'A B', 0, 'A B'", "'L1 L2', 0, ''" })
	void takesTheNextWhoMay(String inOrder, int room, String admitted) {
		var all = List.of(inOrder.split(" "));

		assertThat(String.join(" ", LeadersShareRule.admitted(all, (one) -> one.startsWith("L"), room)))
			.isEqualTo(admitted);
	}

	@Property
	void admitsNoMoreLeadersThanThereIsRoomAndEverybodyElse(@ForAll @Size(max = 30) List<Boolean> leaders,
			@ForAll @IntRange(max = 12) int room) {
		var inOrder = IntStream.range(0, leaders.size()).boxed().toList();

		var admitted = LeadersShareRule.admitted(inOrder, leaders::get, room);

		assertThat(admitted).isSubsetOf(inOrder).isSorted();
		assertThat(admitted.stream().filter(leaders::get).count())
			.isEqualTo(Math.min(room, leaders.stream().filter(Boolean::booleanValue).count()));
		assertThat(admitted.stream().filter((one) -> !leaders.get(one)))
			.containsExactlyElementsOf(inOrder.stream().filter((one) -> !leaders.get(one)).toList());
	}

}
