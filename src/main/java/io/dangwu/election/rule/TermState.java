package io.dangwu.election.rule;

/**
 * How far a term of office has gone.
 */
public enum TermState {

	RUNNING, ENDING, POSTPONED, OVER

}
