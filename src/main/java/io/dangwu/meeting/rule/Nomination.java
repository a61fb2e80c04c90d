package io.dangwu.meeting.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whom a meeting is to confirm as its scrutineers and tellers.
 *
 * @param sentTeller whom the superior has sent as teller
 * @param fullMembers how many full members the branch has
 */
public record Nomination(List<Nominee> scrutineers, List<Nominee> tellers, @Nullable String sentTeller, int fullMembers,
		boolean confirmedByMeeting) {

	public Nomination {
		scrutineers = List.copyOf(scrutineers);
		tellers = List.copyOf(tellers);
	}

}
