package io.dangwu.award;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * The college committee as it votes.
 */
@Component
class Committee {

	private final OrganizationService organizations;

	private final MemberService members;

	Committee(OrganizationService organizations, MemberService members) {
		this.organizations = organizations;
		this.members = members;
	}

	int size() {
		return members().size();
	}

	/** Those who vote: whoever stands does not. */
	List<UUID> voters(Set<UUID> standing) {
		return members().stream().filter((member) -> !standing.contains(member)).toList();
	}

	/**
	 * The secretary holds the vote; another one where the secretary stands or is missing.
	 */
	UUID chair(List<UUID> voters) {
		return holders(RoleKind.COLLEGE_SECRETARY).stream()
			.filter(voters::contains)
			.findFirst()
			.orElseGet(() -> voters.get(0));
	}

	private List<UUID> members() {
		return holders(RoleKind.COLLEGE_COMMITTEE);
	}

	private List<UUID> holders(RoleKind kind) {
		return this.organizations.holders(Role.of(kind))
			.stream()
			.flatMap((user) -> this.members.byUserId(user).stream())
			.map(Person::id)
			.toList();
	}

}
