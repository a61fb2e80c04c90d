package io.dangwu.ballot;

import java.util.List;
import java.util.stream.Stream;

import io.dangwu.ballot.rule.LineTally;
import io.dangwu.ballot.rule.PaperCount;
import io.dangwu.ballot.rule.SlipCount;
import io.dangwu.ballot.rule.VoteFigures;

/**
 * The figures of a vote: ballots, and what was counted on them line by line.
 */
public record Count(VoteFigures figures, int valid, List<LineCount> counts) {

	public Count {
		counts = List.copyOf(counts);
	}

	static Count of(SlipCount slips, int voters, BallotPaper paper) {
		return of(new VoteFigures(voters, voters, slips.returned()), slips.valid(), slips.lines(), slips.writeIns(),
				paper);
	}

	static Count of(PaperCount count, BallotPaper paper) {
		return of(count.figures(), count.valid(), count.lines(), count.writeIns(), paper);
	}

	private static Count of(VoteFigures figures, int valid, List<LineTally> lines, List<LineTally> writeIns,
			BallotPaper paper) {
		return new Count(figures, valid,
				Stream
					.concat(lines.stream().map((line) -> counted(line, paper, false)),
							writeIns.stream().map((name) -> counted(name, paper, true)))
					.toList());
	}

	private static LineCount counted(LineTally tally, BallotPaper paper, boolean writeIn) {
		return new LineCount(tally.line(), paper.name(tally.line()), writeIn, tally.approvals(), tally.against(),
				tally.abstentions());
	}

}
