package io.dangwu.member;

import java.util.UUID;

/**
 * Somebody has come to another status.
 */
public record StatusChanged(UUID memberId, MemberStatus from, MemberStatus to, String branch) {

}
