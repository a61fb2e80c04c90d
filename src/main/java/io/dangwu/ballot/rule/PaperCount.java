package io.dangwu.ballot.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * The count sheet of a vote on paper, as the tellers enter it.
 *
 * @param valid how many of the ballots that came back count
 */
public record PaperCount(VoteFigures figures, int valid, List<LineTally> lines, List<LineTally> writeIns) {

	public PaperCount {
		lines = List.copyOf(lines);
		writeIns = List.copyOf(writeIns);
	}

	Stream<LineTally> all() {
		return Stream.concat(this.lines.stream(), this.writeIns.stream());
	}

}
