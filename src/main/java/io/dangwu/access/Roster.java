package io.dangwu.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.development.OwnCases;
import io.dangwu.member.Account;
import io.dangwu.member.MemberService;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;

import org.springframework.stereotype.Component;

/**
 * Everybody whom the register lets sign in, with the roles from membership, posts and an
 * open case together.
 */
@Component
class Roster {

	private final MemberService members;

	private final OrganizationService organizations;

	private final OwnCases cases;

	Roster(MemberService members, OrganizationService organizations, OwnCases cases) {
		this.members = members;
		this.organizations = organizations;
		this.cases = cases;
	}

	Optional<Account> find(String userId) {
		return this.members.account(userId)
			.map((account) -> with(this.organizations.rolesOf(userId), this.cases.rolesOf(userId), account));
	}

	List<Account> everybody() {
		var byPost = this.organizations.posts()
			.stream()
			.collect(Collectors.groupingBy(HeldPost::holder,
					Collectors.flatMapping((post) -> post.roles().stream(), Collectors.toSet())));
		var byCase = this.cases.roles();
		return this.members.accounts()
			.stream()
			.map((account) -> with(byPost.getOrDefault(account.userId(), Set.of()),
					byCase.getOrDefault(account.userId(), Set.of()), account))
			.toList();
	}

	private static Account with(Set<Role> byPost, Set<Role> byCase, Account account) {
		var roles = new HashSet<>(account.roles());
		roles.addAll(byPost);
		roles.addAll(byCase);
		return new Account(account.userId(), account.name(), account.email(), roles);
	}

}
