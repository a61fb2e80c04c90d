package io.dangwu.member;

import java.util.UUID;

/**
 * A member of a branch with the right to vote on one day, or why there is none.
 */
public record Voter(UUID memberId, String name, VotingRight right) {

	public boolean mayVote() {
		return this.right == VotingRight.YES;
	}

}
