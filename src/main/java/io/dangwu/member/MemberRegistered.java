package io.dangwu.member;

import java.util.UUID;

/**
 * Somebody was entered in the register as an applicant.
 */
public record MemberRegistered(UUID memberId) {

}
