package io.dangwu.member;

import org.jspecify.annotations.Nullable;

/**
 * What of an entry makes its account.
 */
public record AccountHolder(String memberNo, String name, @Nullable String email, MemberStatus status,
		String branchCode) {

	Account account() {
		return new Account(this.memberNo, this.name, this.email, this.status.roles(this.branchCode));
	}

}
