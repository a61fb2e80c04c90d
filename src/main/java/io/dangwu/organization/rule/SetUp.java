package io.dangwu.organization.rule;

/**
 * How a branch of a certain size is to be set up.
 */
public enum SetUp {

	/** The numbers contradict each other. */
	INPUT_ERROR,

	/** Too small to stand alone. */
	MERGE,

	/** Has a committee. */
	COMMITTEE,

	/** Has a secretary, and a deputy where needed. */
	SECRETARY_ONLY,

	/** Larger than a branch normally is. */
	SPLIT_ADVISED,

	/** Large enough for a general branch. */
	GENERAL_BRANCH_POSSIBLE,

	/** Nobody in it may vote. */
	NO_VOTER

}
