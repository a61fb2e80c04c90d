package io.dangwu.member;

import java.util.List;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Who keeps the entries of a branch: its secretary, the superior as long as there is
 * none, and the organisation department.
 */
@Component
class Keepers {

	private final OrganizationService organizations;

	Keepers(OrganizationService organizations) {
		this.organizations = organizations;
	}

	boolean keeps(String branch, Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT)
				|| groups(branch).stream().flatMap((group) -> Role.parse(group).stream()).anyMatch(actor::has);
	}

	void check(String branch, Actor actor) {
		if (!keeps(branch, actor)) {
			throw new AccessRefused("本支部的党员信息由党支部书记维护");
		}
	}

	/** The user ids of those who are asked to. */
	List<String> of(String branch) {
		return groups(branch).stream()
			.flatMap((group) -> Role.parse(group).stream())
			.flatMap((role) -> this.organizations.holders(role).stream())
			.distinct()
			.toList();
	}

	private List<String> groups(String branch) {
		return this.organizations.find(branch)
			.map((unit) -> this.organizations.candidateGroups(RoleKind.BRANCH_SECRETARY, branch))
			.orElse(List.of());
	}

}
