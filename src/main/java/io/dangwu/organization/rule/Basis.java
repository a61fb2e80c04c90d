package io.dangwu.organization.rule;

/**
 * Which members count towards the least number of a branch.
 */
public enum Basis {

	/** Full members only. */
	FULL,

	/** Probationary members too. */
	ALL;

	int count(int full, int members) {
		return (this == FULL) ? full : members;
	}

}
