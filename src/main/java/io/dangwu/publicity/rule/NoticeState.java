package io.dangwu.publicity.rule;

/**
 * Where a public notice stands.
 */
public enum NoticeState {

	/** The notice is up. */
	RUNNING,

	/** An objection is under investigation, and what is to follow waits. */
	INVESTIGATED,

	/** An objection was upheld: back to the stage before. */
	UPHELD,

	/** What is to follow may begin. */
	CLEAR

}
