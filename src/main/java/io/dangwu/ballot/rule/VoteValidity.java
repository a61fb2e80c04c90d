package io.dangwu.ballot.rule;

/**
 * Whether a vote as a whole counts.
 */
public enum VoteValidity {

	VALID, VOID, STOPPED

}
