package io.dangwu.meeting.rule;

/**
 * How a vote ended, and the reckoning in words.
 */
public record VoteResult(VoteOutcome outcome, String reasoning) {

}
