package io.dangwu.ballot;

import java.util.List;
import java.util.UUID;

/**
 * What a vote came to.
 *
 * @param voters how many stood on the roll
 * @param counts the lines in the order of the paper, then the names written in; empty
 * where nothing was counted
 * @param rollHash the fingerprint of the roll as it was frozen at the opening
 */
public record BallotResult(UUID ballot, String callerKey, BallotOutcome outcome, int voters, int issued, int returned,
		int valid, List<LineCount> counts, String rollHash) {

	public BallotResult {
		counts = List.copyOf(counts);
	}

}
