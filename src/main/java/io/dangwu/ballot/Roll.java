package io.dangwu.ballot;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who may vote, frozen at the opening, each by the account: one login, one vote.
 */
record Roll(List<Entry> voters) {

	Roll {
		voters = List.copyOf(voters);
	}

	/** The fingerprint of the roll: of its lines of account and name, in their order. */
	String hash() {
		return Fingerprint.of(this.voters.stream()
			.map((entry) -> entry.account() + " " + entry.name() + "\n")
			.collect(Collectors.joining()));
	}

	/** One voter. */
	record Entry(String account, String name) {

	}

}
