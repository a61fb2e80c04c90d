package io.dangwu.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * All that the register keeps about a person, as it is loaded.
 */
public record RegisterEntry(String memberNo, Identity identity, Contact contact, Occupation occupation, Studies studies,
		Membership membership, @Nullable LocalDate lastConfirmedOn) {

	public String name() {
		return this.identity.name();
	}

	public MemberStatus status() {
		return this.membership.status();
	}

	public String branchCode() {
		return this.membership.branchCode();
	}

}
