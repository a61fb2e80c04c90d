package io.dangwu.campaign;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import io.dangwu.organization.UnitDirectory;

import org.springframework.stereotype.Component;

/**
 * Who opens a campaign, who answers for an organisation in it, and who sees how far which
 * organisations have come.
 */
@Component
class CampaignAccess {

	private static final RoleKind[] OF_THE_COLLEGE = { RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT,
			RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY, RoleKind.COLLEGE_DEPUTY, RoleKind.AUDITOR };

	private static final List<RoleKind> OF_A_UNIT = List.of(RoleKind.GENERAL_BRANCH, RoleKind.BRANCH_SECRETARY,
			RoleKind.BRANCH_COMMITTEE);

	private final OrganizationService organizations;

	private final UnitDirectory units;

	CampaignAccess(OrganizationService organizations, UnitDirectory units) {
		this.organizations = organizations;
		this.units = units;
	}

	List<String> office() {
		return List.of(Role.of(RoleKind.PARTY_OFFICE).groupId());
	}

	/** The groups that answer for an organisation. */
	List<String> own(String unit) {
		return this.organizations.candidateGroups(leader(unit), unit);
	}

	boolean opens(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.PARTY_OFFICE);
	}

	boolean readsAll(Actor actor) {
		return actor.isSystem() || actor.hasAny(OF_THE_COLLEGE);
	}

	/** Whether what the organisation has done may be read. */
	boolean reads(Actor actor, String unit) {
		return readsAll(actor) || this.units.sees(unit, actor);
	}

	/** General and directly affiliated branches plan how they carry it out. */
	boolean plansItself(String unit) {
		return CampaignOpening.isAddressee(this.organizations.unit(unit));
	}

	boolean answersFor(Actor actor, String unit) {
		return actor.isSystem()
				|| own(unit).stream().flatMap((group) -> Role.parse(group).stream()).anyMatch(actor::has);
	}

	/** The organisations that the actor leads, and what stands under them. */
	Predicate<Unit> sight(Actor actor) {
		if (readsAll(actor)) {
			return (unit) -> true;
		}
		var led = actor.roles()
			.stream()
			.filter((role) -> OF_A_UNIT.contains(role.kind()))
			.map((role) -> String.valueOf(role.unit()))
			.flatMap((code) -> Stream.concat(Stream.of(code), this.organizations.below(code).stream().map(Unit::code)))
			.collect(Collectors.toSet());
		return (unit) -> led.contains(unit.code());
	}

	void checkOpens(Actor actor) {
		refuseUnless(opens(actor), "年度活动由党委办公室组织开展");
	}

	void checkAnswersFor(Actor actor, String unit) {
		refuseUnless(answersFor(actor, unit), "由本组织书记办理");
	}

	private RoleKind leader(String unit) {
		return this.organizations.unit(unit).isBranch() ? RoleKind.BRANCH_SECRETARY : RoleKind.GENERAL_BRANCH;
	}

	private static void refuseUnless(boolean allowed, String why) {
		if (!allowed) {
			throw new AccessRefused(why);
		}
	}

}
