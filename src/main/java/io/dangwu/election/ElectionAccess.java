package io.dangwu.election;

import java.util.List;
import java.util.stream.Stream;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Who acts in the election of a branch; where nobody holds the role, whoever stands in
 * for it.
 */
@Component
class ElectionAccess {

	private final OrganizationService organizations;

	ElectionAccess(OrganizationService organizations) {
		this.organizations = organizations;
	}

	List<String> groups(RoleKind kind, String branch) {
		return this.organizations.candidateGroups(asked(kind, branch), branch);
	}

	/** Over a general branch the organisation department stands. */
	private RoleKind asked(RoleKind kind, String branch) {
		return (kind == RoleKind.GENERAL_BRANCH && !this.organizations.unit(branch).isBranch())
				? RoleKind.ORG_DEPARTMENT : kind;
	}

	/** A member of the branch, or of one of the branches of the general branch. */
	boolean belongs(String branch, Actor actor) {
		return actor.roles()
			.stream()
			.filter((role) -> role.kind() == RoleKind.MEMBER || role.kind() == RoleKind.PROBATIONARY)
			.map(Role::unit)
			.anyMatch((unit) -> unit != null && this.organizations.within(unit, branch));
	}

	/** The branch's secretary, and its superior too, see to it that it elects. */
	boolean mayOpen(String branch, Actor actor) {
		return holds(actor, Stream.of(RoleKind.BRANCH_SECRETARY, RoleKind.GENERAL_BRANCH, RoleKind.ORG_DEPARTMENT)
			.flatMap((kind) -> groups(kind, branch).stream()));
	}

	/** Those who lead the branch or answer for it. */
	boolean leads(String branch, Actor actor) {
		return mayOpen(branch, actor)
				|| holds(actor, Stream.of(RoleKind.BRANCH_COMMITTEE, RoleKind.COLLEGE_COMMITTEE, RoleKind.PARTY_OFFICE)
					.flatMap((kind) -> groups(kind, branch).stream()));
	}

	void checkOpens(String branch, Actor actor) {
		if (!mayOpen(branch, actor)) {
			throw new AccessRefused("换届选举由本单位书记或者上级党组织启动和撤回");
		}
	}

	void check(RoleKind kind, String branch, Actor actor) {
		if (!holds(actor, groups(kind, branch).stream())) {
			throw new AccessRefused("这一步由%s办理".formatted(asked(kind, branch).title()));
		}
	}

	private static boolean holds(Actor actor, Stream<String> groups) {
		return actor.isSystem() || groups.flatMap((group) -> Role.parse(group).stream()).anyMatch(actor::has);
	}

}
