package io.dangwu.election.rule;

import java.util.UUID;

/**
 * What a vote has made of a name, and by which reckoning.
 */
public record Standing(Votes votes, Fate fate, String reason) {

	public UUID id() {
		return this.votes.id();
	}

}
