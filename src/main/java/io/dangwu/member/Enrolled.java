package io.dangwu.member;

/**
 * Somebody in the register, in one line.
 */
public record Enrolled(String memberNo, String name, MemberStatus status, String branchCode) {

}
