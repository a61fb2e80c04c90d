package io.dangwu.meeting.rule;

/**
 * How a vote of a general meeting ended.
 */
public enum VoteOutcome {

	PASSED, NOT_PASSED, INVALID_MEETING

}
