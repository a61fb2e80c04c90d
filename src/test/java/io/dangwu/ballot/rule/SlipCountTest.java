package io.dangwu.ballot.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlipCountTest {

	private static final List<String> LINES = List.of("A", "B", "C", "D");

	@Test
	void countsEachLineAndEachNameWrittenIn() {
		var slips = Stream.of("A+ B+ C-X D0", "A+ B- C-X D-Y", "A0 B+ C+ D-", "A+ B+ C+ D+").map(Slips::slip).toList();

		var count = count(slips, 3);

		assertThat(count.returned()).isEqualTo(4);
		assertThat(count.valid()).isEqualTo(3);
		assertThat(count.lines()).containsExactly(tally("A", 2, 0, 1), tally("B", 2, 1, 0), tally("C", 1, 2, 0),
				tally("D", 0, 2, 1));
		assertThat(count.writeIns()).containsExactly(tally("X", 2, 0, 0), tally("Y", 1, 0, 0));
	}

	@Property
	void doesNotDependOnTheOrderOfTheBallots(@ForAll("ballots") List<Slip> slips,
			@ForAll @IntRange(min = 1, max = 4) int seats, @ForAll Random random) {
		var shuffled = new ArrayList<>(slips);
		Collections.shuffle(shuffled, random);

		assertThat(count(shuffled, seats)).isEqualTo(count(slips, seats));
	}

	@Property
	void sumsUpToNoMoreThanTheValidBallotsCanGive(@ForAll("ballots") List<Slip> slips,
			@ForAll @IntRange(min = 1, max = 4) int seats) {
		var count = count(slips, seats);
		var all = Stream.concat(count.lines().stream(), count.writeIns().stream()).toList();

		assertThat(all.stream().mapToInt(LineTally::approvals).sum()).isLessThanOrEqualTo(count.valid() * seats);
		assertThat(all).allMatch((line) -> line.approvals() <= count.valid() && line.sum() <= count.valid());
		assertThat(count.valid()).isLessThanOrEqualTo(count.returned());
	}

	@Property
	void gainsNothingFromAVoidBallot(@ForAll("ballots") List<Slip> slips) {
		var more = new ArrayList<>(slips);
		more.add(Slips.slip("A+ B+ C- D-"));

		assertThat(count(more, 1).lines()).isEqualTo(count(slips, 1).lines());
		assertThat(count(more, 1).valid()).isEqualTo(count(slips, 1).valid());
	}

	@Property
	void neverLosesByOneMoreApproval(@ForAll("ballots") List<Slip> slips) {
		var more = new ArrayList<>(slips);
		more.add(Slips.slip("A+ B- C0 D0"));

		assertThat(count(more, 3).lines().get(0).approvals()).isEqualTo(count(slips, 3).lines().get(0).approvals() + 1);
		assertThat(count(more, 3).lines().get(1).approvals()).isEqualTo(count(slips, 3).lines().get(1).approvals());
	}

	@Provide
	Arbitrary<List<Slip>> ballots() {
		var marks = Arbitraries.of("+", "-", "0", "?", "-X", "-Y", "-A", "0X", "+Y");
		return marks.list()
			.ofSize(LINES.size())
			.map((stances) -> String.join(" ",
					IntStream.range(0, LINES.size()).mapToObj((line) -> LINES.get(line) + stances.get(line)).toList()))
			.map(Slips::slip)
			.list()
			.ofMaxSize(30);
	}

	private static SlipCount count(List<Slip> slips, int seats) {
		return SlipCount.of(slips, Slips.ids("A", "B", "C", "D"), seats, UnreadableMark.DROP);
	}

	private static LineTally tally(String name, int approvals, int against, int abstentions) {
		return new LineTally(Slips.id(name), approvals, against, abstentions);
	}

}
