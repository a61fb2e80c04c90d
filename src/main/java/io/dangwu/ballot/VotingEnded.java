package io.dangwu.ballot;

/**
 * Nobody is waited for any more: the chair has ended the vote, or all have voted.
 */
public record VotingEnded(String callerKey) {

}
