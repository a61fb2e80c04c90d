package io.dangwu.ballot;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may vote, frozen at the opening, in the order of the meeting's roll.
 */
record Roll(List<Entry> voters) {

	Roll {
		voters = List.copyOf(voters);
	}

	/** The fingerprint of the roll: of its lines of number and name, in their order. */
	String hash() {
		return Fingerprint.of(this.voters.stream()
			.map((entry) -> entry.number() + " " + entry.name() + "\n")
			.collect(Collectors.joining()));
	}

	/** One voter. */
	record Entry(UUID voter, String number, String name) {

	}

}
