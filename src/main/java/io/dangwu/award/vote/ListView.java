package io.dangwu.award.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A list as everybody in the college may look at it.
 *
 * @param candidates in the order of the paper while it is voted on, by votes afterwards
 * @param ballot the vote in the ballot box
 * @param abandoned whether it ended unread, as its round was called off
 * @param waiting whether it waits for whoever looks
 * @param turnout how many have voted, for those who follow it
 */
public record ListView(String roundKey, String kind, String round, String title, String closes, boolean open,
		boolean abandoned, List<Line> candidates, UUID ballot, boolean waiting, Optional<String> turnout,
		boolean office) {

	public ListView {
		candidates = List.copyOf(candidates);
	}

	/** One name, with its votes once they are counted. */
	public record Line(Candidate candidate, Optional<Integer> votes) {

	}

}
