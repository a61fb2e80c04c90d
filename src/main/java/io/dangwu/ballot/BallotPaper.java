package io.dangwu.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.ballot.rule.Paper;

/**
 * The paper of a vote, as every voter gets it.
 *
 * @param seats how many names may be approved at most
 * @param writeIns whether whoever votes against may name one of those eligible
 */
public record BallotPaper(List<BallotLine> lines, int seats, boolean writeIns, List<BallotLine> eligible) {

	public BallotPaper {
		lines = List.copyOf(lines);
		eligible = writeIns ? List.copyOf(eligible) : List.of();
	}

	/** How a candidate, a motion or somebody who may be written in is called. */
	public String name(UUID line) {
		return names(this.lines).getOrDefault(line, names(this.eligible).getOrDefault(line, "所选的人"));
	}

	Paper rules() {
		return new Paper(names(this.lines), this.seats, names(this.eligible));
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
