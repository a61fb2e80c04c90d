package io.dangwu.organization;

/**
 * Somebody now holds a post.
 */
public record PostTaken(String holder, String unit, PostKind kind) {

}
