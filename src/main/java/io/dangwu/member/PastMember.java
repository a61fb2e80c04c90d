package io.dangwu.member;

import java.util.UUID;

/**
 * Somebody who was a member of that branch on a day gone by.
 *
 * @param category as it is now: the register keeps no earlier one
 */
public record PastMember(UUID id, PersonCategory category, String branchCode) {

}
