package io.dangwu.organization;

/**
 * Somebody no longer holds a post.
 */
public record PostLeft(String holder, String unit, PostKind kind) {

}
