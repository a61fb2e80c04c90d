package io.dangwu.member;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * Where entries are opened and changed.
 */
@Component
class EntryDesk {

	private final Members members;

	private final Accounts accounts;

	private final Vault vault;

	EntryDesk(Members members, Accounts accounts, Vault vault) {
		this.members = members;
		this.accounts = accounts;
		this.vault = vault;
	}

	Member member(UUID id) {
		return this.members.findById(id).orElseThrow();
	}

	Optional<UUID> idOf(String memberNo) {
		return this.accounts.member(memberNo).map((member) -> member.person().id());
	}

	RegisterEntry entry(Member member) {
		return member.entry(this.vault);
	}

	void correct(Member member, Correction correction) {
		member.correct(correction, this.vault);
		this.members.saveAndFlush(member);
	}

	void correct(Member member, Identity identity) {
		member.correct(identity, this.vault);
		this.members.saveAndFlush(member);
	}

	void forget(Member member) {
		member.forget(this.vault);
		this.members.saveAndFlush(member);
	}

	/** Whether somebody else has that ID number. */
	boolean isTaken(String idNumber, Member member) {
		return this.members.findByIdFingerprint(this.vault.fingerprint(idNumber))
			.filter((known) -> !known.person().id().equals(member.person().id()))
			.isPresent();
	}

}
