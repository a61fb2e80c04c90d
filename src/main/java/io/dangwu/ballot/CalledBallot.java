package io.dangwu.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.organization.Unit;
import org.jspecify.annotations.Nullable;

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
 * @param chair who ends the vote; nobody where it closes by itself
 * @param electorate of a selection, in the place of those present
 */
public record CalledBallot(String callerKey, String subject, String branch, String title, LocalDate on, BallotMode mode,
		List<BallotLine> lines, int seats, boolean writeIns, List<UUID> eligibleWriteIns, List<UUID> voters,
		@Nullable UUID chair, List<UUID> tellers, List<UUID> scrutineers, Optional<Electorate> electorate) {

	public CalledBallot {
		lines = List.copyOf(lines);
		eligibleWriteIns = List.copyOf(eligibleWriteIns);
		voters = List.copyOf(voters);
		tellers = List.copyOf(tellers);
		scrutineers = List.copyOf(scrutineers);
	}

	public CalledBallot(String callerKey, String subject, String branch, String title, LocalDate on, BallotMode mode,
			List<BallotLine> lines, int seats, boolean writeIns, List<UUID> eligibleWriteIns, List<UUID> voters,
			UUID chair, List<UUID> tellers, List<UUID> scrutineers) {
		this(callerKey, subject, branch, title, on, mode, lines, seats, writeIns, eligibleWriteIns, voters, chair,
				tellers, scrutineers, Optional.empty());
	}

	/**
	 * The vote of a large electorate, in which each picks names.
	 * @param picks how many names a voter may pick at most
	 */
	public static CalledBallot selection(String callerKey, String subject, String title, LocalDate on,
			List<BallotLine> lines, int picks, Electorate electorate) {
		return new CalledBallot(callerKey, subject, Unit.COLLEGE, title, on, BallotMode.SELECTION, lines, picks, false,
				List.of(), List.of(), null, List.of(), List.of(), Optional.of(electorate));
	}

	int numberOfVoters() {
		return this.electorate.map((many) -> many.accounts().size()).orElse(this.voters.size());
	}

}
