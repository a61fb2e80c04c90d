package io.dangwu.award.vote;

/**
 * The public vote on a list ends unread, as its round was called off.
 */
public record ListVoteAbandoned(String callerKey) {

}
