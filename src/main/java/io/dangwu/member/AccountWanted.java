package io.dangwu.member;

/**
 * Somebody without a role needs an account: an applicant whose case has begun.
 */
public record AccountWanted(String userId) {
}
