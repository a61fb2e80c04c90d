package io.dangwu.ballot.rule;

/**
 * What a mark that nobody can make out does to its ballot.
 */
public enum UnreadableMark {

	DROPPED, VOIDS_BALLOT

}
