package io.dangwu.award.vote;

/**
 * The public vote on a list is to be held now.
 */
public record ListVoteOpened(String callerKey, String subject) {

}
