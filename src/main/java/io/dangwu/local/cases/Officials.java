package io.dangwu.local.cases;

import java.util.List;
import java.util.UUID;

import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;

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

	/** Somebody of the organisation above. */
	String superior(String unit) {
		return secretary(this.organizations.superior(unit).code());
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
