package io.dangwu.grading;

import java.util.Collection;
import java.util.List;

import io.dangwu.member.MemberService;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.UnitDirectory;

import org.springframework.stereotype.Component;

/**
 * Who answers for an organisation, who is its superior, and who may see which part of its
 * grading.
 */
@Component
class GradingAccess {

	private static final RoleKind[] OFFICES = { RoleKind.ORG_DEPARTMENT, RoleKind.PARTY_OFFICE,
			RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY, RoleKind.COLLEGE_DEPUTY, RoleKind.DISCIPLINE };

	private final OrganizationService organizations;

	private final UnitDirectory units;

	private final MemberService members;

	GradingAccess(OrganizationService organizations, UnitDirectory units, MemberService members) {
		this.organizations = organizations;
		this.units = units;
		this.members = members;
	}

	/** The groups that answer for the organisation. */
	List<String> own(String unit) {
		return this.organizations.unit(unit).isBranch()
				? this.organizations.candidateGroups(RoleKind.BRANCH_SECRETARY, unit)
				: List.of(Role.of(RoleKind.GENERAL_BRANCH, unit).groupId());
	}

	/**
	 * The groups of its direct superior; the college's work is done by its department.
	 */
	List<String> superiors(String unit) {
		return (this.organizations.unit(unit).type() == OrganizationType.BRANCH)
				? this.organizations.candidateGroups(RoleKind.GENERAL_BRANCH, unit)
				: List.of(Role.of(RoleKind.ORG_DEPARTMENT).groupId());
	}

	List<String> confirmers() {
		return List.of(Role.of(RoleKind.COLLEGE_COMMITTEE).groupId());
	}

	/** Whether somebody belongs to the organisation or to what stands under it. */
	boolean belongs(String userId, String unit) {
		return this.members.byUserId(userId)
			.filter((person) -> this.organizations.within(person.branchCode(), unit))
			.isPresent();
	}

	boolean answersFor(Actor actor, String unit) {
		return holds(actor, own(unit));
	}

	boolean supervises(Actor actor, String unit) {
		return holds(actor, superiors(unit));
	}

	/** Whether the published result may be read. */
	boolean mayRead(Actor actor, String unit) {
		return actor.isSystem() || actor.hasAny(OFFICES) || this.units.sees(unit, actor);
	}

	/** Whether the sheets behind the result may be read. */
	boolean mayReadSheets(Actor actor, String unit) {
		return actor.isSystem() || actor.hasAny(OFFICES) || answersFor(actor, unit) || supervises(actor, unit)
				|| actor.roles().contains(Role.of(branchCommittee(unit), unit));
	}

	void checkOpens(Actor actor) {
		refuseUnless(actor.isSystem() || actor.hasAny(RoleKind.ORG_DEPARTMENT, RoleKind.PARTY_OFFICE),
				"分类定级由组织部或者党委办公室部署");
	}

	void checkAnswersFor(Actor actor, String unit) {
		refuseUnless(answersFor(actor, unit), "自评由本组织书记填写和提交");
	}

	void checkSupervises(Actor actor, String unit) {
		refuseUnless(supervises(actor, unit), "上级党组织才能考评下一级党组织");
	}

	void checkConfirms(Actor actor) {
		refuseUnless(holds(actor, confirmers()), "等次由学院党委审定");
	}

	private RoleKind branchCommittee(String unit) {
		return this.organizations.unit(unit).isBranch() ? RoleKind.BRANCH_COMMITTEE : RoleKind.GENERAL_BRANCH;
	}

	private static boolean holds(Actor actor, Collection<String> groups) {
		return actor.isSystem() || groups.stream().flatMap((group) -> Role.parse(group).stream()).anyMatch(actor::has);
	}

	static void refuseUnless(boolean allowed, String why) {
		if (!allowed) {
			throw new AccessRefused(why);
		}
	}

}
