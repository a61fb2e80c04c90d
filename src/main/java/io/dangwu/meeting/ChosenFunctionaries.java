package io.dangwu.meeting;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whom a meeting has chosen to watch over its votes and to count them.
 *
 * @param sentTeller the member number of a teller sent by the superior
 */
public record ChosenFunctionaries(List<UUID> scrutineers, List<UUID> tellers, @Nullable String sentTeller,
		boolean confirmedByMeeting) {

	public ChosenFunctionaries {
		scrutineers = List.copyOf(scrutineers);
		tellers = List.copyOf(tellers);
	}

}
