package io.dangwu.election.rule;

/**
 * Whether a number is enough, and the reckoning in words.
 */
public record Judgement(boolean enough, String words) {

}
