package io.dangwu.local.cases;

import java.util.List;
import java.util.UUID;

import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/** Who acts for an organisation of the demonstration. */
@Component
class Officials {

	private final OrganizationService organizations;

	private final MemberService members;

	Officials(OrganizationService organizations, MemberService members) {
		this.organizations = organizations;
		this.members = members;
	}

	String secretary(String unit) {
		return this.organizations.postsIn(unit)
			.stream()
			.filter((post) -> post.kind() == PostKind.SECRETARY)
			.findFirst()
			.orElseThrow()
			.holder();
	}

	/** All branches by their codes. */
	List<String> branches() {
		return this.organizations.units().stream().filter(Unit::isBranch).map(Unit::code).toList();
	}

	/** Somebody of the organisation above. */
	String superior(String unit) {
		return secretary(this.organizations.superior(unit).code());
	}

	/** Who acts for a unit in that role; whoever sits above where nobody is there. */
	Actor actor(RoleKind kind, String unit) {
		return this.organizations.candidateGroups(kind, unit)
			.stream()
			.flatMap((group) -> Role.parse(group).stream())
			.flatMap((role) -> this.organizations.holders(role).stream())
			.findFirst()
			.map(this::actor)
			.orElseThrow();
	}

	String first(RoleKind kind) {
		return holders(kind).get(0);
	}

	/** Somebody who has not begun what the first has. */
	String last(RoleKind kind) {
		var holders = holders(kind);
		return holders.get(holders.size() - 1);
	}

	private List<String> holders(RoleKind kind) {
		return this.organizations.holders(Role.of(kind));
	}

	Actor actor(String userId) {
		return new Actor(userId, this.organizations.rolesOf(userId));
	}

	List<UUID> members(String branch) {
		return this.members.membersOf(branch, MemberStatus.FULL).stream().map(Person::id).toList();
	}

	int seats(String branch) {
		return Math.toIntExact(this.organizations.postsIn(branch)
			.stream()
			.filter((post) -> post.kind().isCommitteeSeat())
			.map((post) -> post.holder())
			.distinct()
			.count());
	}

}
