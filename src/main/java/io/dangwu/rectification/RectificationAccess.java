package io.dangwu.rectification;

import java.util.Collection;
import java.util.List;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.UnitDirectory;

import org.springframework.stereotype.Component;

/**
 * Who drafts, discusses, verifies and decides in a rectification, and who may read it.
 */
@Component
class RectificationAccess {

	private final OrganizationService organizations;

	private final UnitDirectory units;

	RectificationAccess(OrganizationService organizations, UnitDirectory units) {
		this.organizations = organizations;
		this.units = units;
	}

	List<String> secretaries(String unit) {
		return this.organizations.candidateGroups(RoleKind.BRANCH_SECRETARY, unit);
	}

	List<String> committee(String unit) {
		return this.organizations.candidateGroups(RoleKind.BRANCH_COMMITTEE, unit);
	}

	List<String> superiors(String unit) {
		return this.organizations.candidateGroups(RoleKind.GENERAL_BRANCH, unit);
	}

	List<String> deciders() {
		return List.of(Role.of(RoleKind.COLLEGE_COMMITTEE).groupId());
	}

	/** How many sit in the committee; without one, secretary and deputy form it. */
	int seats(String unit) {
		return Math.toIntExact(this.organizations.postsIn(unit)
			.stream()
			.filter((post) -> post.kind().isCommitteeSeat())
			.map((post) -> post.holder())
			.distinct()
			.count());
	}

	boolean mayRead(Actor actor, String unit) {
		return actor.isSystem() || actor.has(RoleKind.DISCIPLINE) || this.units.sees(unit, actor);
	}

	boolean leads(Actor actor, String unit) {
		return holds(actor, secretaries(unit));
	}

	boolean supervises(Actor actor, String unit) {
		return holds(actor, superiors(unit));
	}

	void checkLeads(Actor actor, String unit) {
		refuseUnless(leads(actor, unit), "整改提高方案由本支部书记主持起草");
	}

	void checkSitsIn(Actor actor, String unit) {
		refuseUnless(holds(actor, committee(unit)), "方案由本支部委员会审议");
	}

	void checkSupervises(Actor actor, String unit) {
		refuseUnless(supervises(actor, unit), "由上级党组织办理");
	}

	void checkDecides(Actor actor) {
		refuseUnless(holds(actor, deciders()), "晋位升级由学院党委审定");
	}

	static void refuseUnless(boolean allowed, String why) {
		if (!allowed) {
			throw new AccessRefused(why);
		}
	}

	private static boolean holds(Actor actor, Collection<String> groups) {
		return actor.isSystem() || groups.stream().flatMap((group) -> Role.parse(group).stream()).anyMatch(actor::has);
	}

}
