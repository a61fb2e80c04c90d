package io.dangwu.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A vote that a feature wants held now.
 *
 * @param callerKey the business key of the case that it belongs to
 * @param title what is voted on, as it stands over the paper
 * @param on the day of the meeting; an online vote is open until that day is over
 * @param lines in the order in which they stand on the paper
 * @param seats how many names may be approved at most
 * @param writeIns whether whoever votes against may name somebody else
 * @param eligibleWriteIns who may be named so
 * @param voters those present with the right to vote, in the order of the roll
 * @param chair who ends the vote
 */
public record CalledBallot(String callerKey, String subject, String branch, String title, LocalDate on, BallotMode mode,
		List<BallotLine> lines, int seats, boolean writeIns, List<UUID> eligibleWriteIns, List<UUID> voters, UUID chair,
		List<UUID> tellers, List<UUID> scrutineers) {

	public CalledBallot {
		lines = List.copyOf(lines);
		eligibleWriteIns = List.copyOf(eligibleWriteIns);
		voters = List.copyOf(voters);
		tellers = List.copyOf(tellers);
		scrutineers = List.copyOf(scrutineers);
	}

}
