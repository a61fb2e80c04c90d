package io.dangwu.election.rule;

/**
 * How an election goes on after a vote.
 */
public enum Continuation {

	/** All seats are taken. */
	COMPLETE,

	/** Those tied across the last seat are voted on again. */
	RUN_OFF,

	/** The meeting has a choice to make about the seats that are missing. */
	SEATS_MISSING,

	/** Nothing more can be done in the meeting; what is missing stays open. */
	LEFT_OPEN,

	/** Tied again: the superior decides. */
	SUPERIOR_DECIDES

}
