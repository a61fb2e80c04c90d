package io.dangwu.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.ballot.rule.CastRule;
import io.dangwu.ballot.rule.Paper;
import io.dangwu.ballot.rule.SelectionRule;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.VoteFigures;
import io.dangwu.ballot.rule.VoteValidityRule;
import io.dangwu.regulation.Verdict;

/**
 * The paper of a vote, as every voter gets it.
 *
 * @param seats how many names may be approved at most
 * @param writeIns whether whoever votes against may name one of those eligible
 */
public record BallotPaper(BallotMode mode, List<BallotLine> lines, int seats, boolean writeIns,
		List<BallotLine> eligible) {

	public BallotPaper {
		lines = List.copyOf(lines);
		eligible = writeIns ? List.copyOf(eligible) : List.of();
	}

	/** How a candidate, a motion or somebody who may be written in is called. */
	public String name(UUID line) {
		return names(this.lines).getOrDefault(line, names(this.eligible).getOrDefault(line, "所选的人"));
	}

	/** Who is called so on the paper or on the list of those eligible. */
	public Optional<UUID> named(String text) {
		return Stream.concat(this.lines.stream(), this.eligible.stream())
			.filter((line) -> line.text().equals(text))
			.map(BallotLine::id)
			.findFirst();
	}

	/** Whether the voter picks names instead of saying something of each. */
	public boolean selection() {
		return this.mode == BallotMode.SELECTION;
	}

	/** What would not count, in words. */
	Verdict check(Slip slip) {
		var rules = new Paper(names(this.lines), this.seats, names(this.eligible));
		return selection() ? SelectionRule.check(slip, rules) : CastRule.check(slip, rules);
	}

	/** What the figures of the vote say of it. */
	String reasoning(VoteFigures figures) {
		return selection() ? SelectionRule.reasoning(figures) : VoteValidityRule.reasoning(figures);
	}

	List<UUID> lineIds() {
		return this.lines.stream().map(BallotLine::id).toList();
	}

	List<UUID> eligibleIds() {
		return this.eligible.stream().map(BallotLine::id).toList();
	}

	private static Map<UUID, String> names(List<BallotLine> lines) {
		var names = new LinkedHashMap<UUID, String>();
		lines.forEach((line) -> names.put(line.id(), line.text()));
		return names;
	}

}
