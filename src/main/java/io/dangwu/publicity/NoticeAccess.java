package io.dangwu.publicity;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/**
 * Who may read notices and objections, and who deals with them.
 */
@Component
class NoticeAccess {

	private final OrganizationService organizations;

	NoticeAccess(OrganizationService organizations) {
		this.organizations = organizations;
	}

	/**
	 * The college's own offices read every notice, everybody else those of the own unit
	 * and of what stands under it, and those that are posted in the whole college.
	 */
	boolean mayRead(Actor actor, PublicNotice notice) {
		return actor.isSystem()
				|| actor.hasAny(RoleKind.ORG_DEPARTMENT, RoleKind.PARTY_OFFICE, RoleKind.DISCIPLINE,
						RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY, RoleKind.COLLEGE_DEPUTY)
				|| actor.roles().stream().anyMatch((role) -> covers(role, notice.unit()));
	}

	boolean mayReadObjections(Actor actor) {
		return actor.isSystem() || actor.hasAny(RoleKind.ORG_DEPARTMENT, RoleKind.DISCIPLINE);
	}

	void checkReads(Actor actor, PublicNotice notice) {
		refuseUnless(mayRead(actor, notice), "这份公示不在您所在的单位张贴");
	}

	void checkPublishes(Actor actor) {
		refuseUnless(actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT), "公示由组织部办理");
	}

	void checkReadsObjections(Actor actor) {
		refuseUnless(mayReadObjections(actor), "异议只由组织部和纪检查看、办理");
	}

	/** An applicant belongs to no organisation yet, and sees only the own case. */
	private boolean covers(Role role, String unit) {
		var own = role.unit();
		return own != null && role.kind() != RoleKind.APPLICANT
				&& (unit.equals(Unit.COLLEGE) || this.organizations.within(unit, own));
	}

	private static void refuseUnless(boolean allowed, String why) {
		if (!allowed) {
			throw new AccessRefused(why);
		}
	}

}
