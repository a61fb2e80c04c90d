package io.dangwu.development.rule;

/**
 * How the vote of a general meeting ended.
 */
public enum Vote {

	PASSED, NOT_PASSED, INVALID_MEETING

}
