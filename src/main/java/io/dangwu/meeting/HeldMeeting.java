package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting that was opened for whoever called it: the roll as it was frozen, and who
 * watches over the votes.
 *
 * @param rollWords the roll in words: who was due, and who was not and why
 * @param quorumWords the reckoning of the quorum
 */
public record HeldMeeting(UUID id, String businessKey, LocalDate day, String place, UUID chair, List<RollEntry> due,
		List<RollEntry> present, List<UUID> scrutineers, List<UUID> tellers, String rollWords, String quorumWords) {

	public HeldMeeting {
		due = List.copyOf(due);
		present = List.copyOf(present);
		scrutineers = List.copyOf(scrutineers);
		tellers = List.copyOf(tellers);
	}

}
