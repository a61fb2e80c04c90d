package io.dangwu.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/**
 * Who may read what of the budget and who may spend it: the college's offices see all
 * amounts, names only those who look after people, a unit its own.
 */
@Component
class BudgetAccess {

	private static final RoleKind[] OF_THE_COLLEGE = { RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT, RoleKind.FINANCE,
			RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY, RoleKind.COLLEGE_DEPUTY, RoleKind.AUDITOR };

	private static final RoleKind[] OF_PEOPLE = { RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT,
			RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY, RoleKind.COLLEGE_DEPUTY };

	private final OrganizationService organizations;

	BudgetAccess(OrganizationService organizations) {
		this.organizations = organizations;
	}

	boolean readsAll(Actor actor) {
		return actor.isSystem() || actor.hasAny(OF_THE_COLLEGE);
	}

	/** Before it is published a budget is a matter of those who work on it. */
	boolean readsSheet(Actor actor, BudgetState state) {
		return state.isPublished() || readsAll(actor) || actor.roles().stream().anyMatch(this::plans);
	}

	/** Members learn of their own unit's money once it is published. */
	boolean reads(Actor actor, String unit, BudgetState state) {
		return readsAll(actor) || plans(actor, unit)
				|| state.isPublished() && actor.roles().stream().anyMatch(belongsTo(unit));
	}

	/** Whose names the actor may read, of a branch or of the unit's own. */
	boolean readsNames(Actor actor, String unit, String branch) {
		return actor.isSystem() || actor.hasAny(OF_PEOPLE) || plans(actor, unit)
				|| actor.has(Role.of(RoleKind.BRANCH_SECRETARY, branch));
	}

	/** Whoever is asked to plan may do so, be it the superior. */
	boolean plans(Actor actor, String unit) {
		return actor.holdsAny(planners(unit));
	}

	/**
	 * The groups that plan: upwards as long as nobody is there to do it; for a unit that
	 * has ended since, the organisation department.
	 */
	List<String> planners(String unit) {
		return this.organizations.find(unit)
			.map((found) -> this.organizations.candidateGroups(planner(found), unit))
			.orElseGet(() -> List.of(Role.of(RoleKind.ORG_DEPARTMENT).groupId()));
	}

	/** A directly affiliated branch plans for itself. */
	private static RoleKind planner(Unit unit) {
		return (unit.type() == OrganizationType.DIRECT_BRANCH) ? RoleKind.BRANCH_SECRETARY : RoleKind.GENERAL_BRANCH;
	}

	boolean opens(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.PARTY_OFFICE);
	}

	boolean triesOut(Actor actor) {
		return opens(actor) || actor.hasAny(RoleKind.FINANCE, RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY,
				RoleKind.COLLEGE_DEPUTY);
	}

	boolean booksChanges(Actor actor) {
		return opens(actor) || actor.has(RoleKind.FINANCE);
	}

	boolean keepsDues(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT);
	}

	boolean readsDues(Actor actor) {
		return keepsDues(actor) || actor.hasAny(RoleKind.PARTY_OFFICE, RoleKind.FINANCE, RoleKind.COLLEGE_COMMITTEE,
				RoleKind.COLLEGE_SECRETARY, RoleKind.COLLEGE_DEPUTY, RoleKind.AUDITOR);
	}

	static void check(boolean allowed, String refusal) {
		if (!allowed) {
			throw new AccessRefused(refusal);
		}
	}

	private boolean plans(Role role) {
		return Optional.ofNullable(role.unit())
			.flatMap(this.organizations::find)
			.filter((unit) -> role.kind() == planner(unit))
			.isPresent();
	}

	private Predicate<Role> belongsTo(String unit) {
		return (role) -> role.kind() != RoleKind.APPLICANT && Optional.ofNullable(role.unit())
			.flatMap(this.organizations::find)
			.filter((own) -> unitOf(own).equals(unit))
			.isPresent();
	}

	/** The unit that a branch's money goes to. */
	static String unitOf(Unit branch) {
		return (branch.type() == OrganizationType.BRANCH) ? String.valueOf(branch.parentCode()) : branch.code();
	}

}
