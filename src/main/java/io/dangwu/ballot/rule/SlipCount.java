package io.dangwu.ballot.rule;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All ballots of a vote counted: the lines of the paper in their order, then the names
 * written in, those with more approvals first.
 */
public record SlipCount(int returned, int valid, List<LineTally> lines, List<LineTally> writeIns) {

	private static final Comparator<LineTally> MOST_APPROVED = Comparator.comparingInt(LineTally::approvals)
		.reversed()
		.thenComparing(LineTally::line);

	public SlipCount {
		lines = List.copyOf(lines);
		writeIns = List.copyOf(writeIns);
	}

	/**
	 * Counts them, in whatever order they lie.
	 */
	public static SlipCount of(List<Slip> slips, List<UUID> lines, int seats, UnreadableMark unreadable) {
		var valid = slips.stream()
			.map((slip) -> SlipRule.count(slip, seats, unreadable))
			.filter(CountedSlip::valid)
			.toList();
		return new SlipCount(slips.size(), valid.size(), lines.stream().map((line) -> tally(line, valid)).toList(),
				writeIns(valid, lines).map((name) -> tally(name, valid)).sorted(MOST_APPROVED).toList());
	}

	private static Stream<UUID> writeIns(List<CountedSlip> slips, List<UUID> lines) {
		return slips.stream()
			.flatMap((slip) -> slip.approved().stream())
			.distinct()
			.filter(Predicate.not(lines::contains));
	}

	private static LineTally tally(UUID line, List<CountedSlip> slips) {
		return new LineTally(line, count(slips, (slip) -> slip.approved().contains(line)),
				count(slips, (slip) -> slip.says(Stance.AGAINST, line) && !slip.approved().contains(line)),
				count(slips, (slip) -> slip.says(Stance.ABSTAIN, line) && !slip.approved().contains(line)));
	}

	private static int count(List<CountedSlip> slips, Predicate<CountedSlip> wanted) {
		return (int) slips.stream().filter(wanted).count();
	}

}
