package io.dangwu.member;

import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Turns the pages of the register one by one, so that a long one needs no more memory
 * than a short one.
 */
@Component
class RegisterPages {

	private static final int PAGE = 500;

	private final Members members;

	private final Vault vault;

	private final EntityManager entities;

	RegisterPages(Members members, Vault vault, EntityManager entities) {
		this.members = members;
		this.vault = vault;
		this.entities = entities;
	}

	/**
	 * Hands on the entries of a branch in the order of their numbers.
	 */
	void ofBranch(String branch, List<MemberStatus> statuses, Consumer<RegisterEntry> to) {
		var last = "";
		while (!statuses.isEmpty()) {
			var page = this.members.ofBranchAfter(last, branch, statuses, Limit.of(PAGE));
			var entries = page.stream().map((member) -> member.filed(this.vault).entry()).toList();
			this.entities.clear();
			entries.forEach(to);
			if (entries.size() < PAGE) {
				return;
			}
			last = entries.get(PAGE - 1).memberNo();
		}
	}

}
