package io.dangwu.award;

import java.util.List;
import java.util.stream.Stream;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Who nominates, examines, checks and decides, and who may look at what.
 */
@Component
class AwardAccess {

	private static final RoleKind[] OFFICES = { RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT, RoleKind.DISCIPLINE,
			RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY, RoleKind.COLLEGE_DEPUTY };

	private final OrganizationService organizations;

	AwardAccess(OrganizationService organizations) {
		this.organizations = organizations;
	}

	/** The committee of the branch; upwards where nobody is there. */
	List<String> nominators(String branch) {
		return this.organizations.candidateGroups(RoleKind.BRANCH_COMMITTEE, branch);
	}

	/**
	 * The general branch; for a directly affiliated branch the organisation department.
	 */
	List<String> examiners(String unit) {
		return this.organizations.candidateGroups(RoleKind.GENERAL_BRANCH, unit);
	}

	/** Whoever sits above may help a branch whose only officer stands. */
	boolean nominates(Actor actor, String branch, String unit) {
		return actor.holdsAny(Stream.concat(nominators(branch).stream(), examiners(unit).stream()).toList());
	}

	boolean examines(Actor actor, String unit) {
		return actor.holdsAny(examiners(unit));
	}

	boolean opens(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.PARTY_OFFICE);
	}

	boolean checks(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT);
	}

	boolean reviews(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.DISCIPLINE);
	}

	boolean decides(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.COLLEGE_COMMITTEE);
	}

	boolean readsAll(Actor actor) {
		return actor.isSystem() || actor.hasAny(OFFICES);
	}

	/** The whole file of a nomination, its files too. */
	boolean reads(Actor actor, Nomination nomination) {
		return readsAll(actor) || nominates(actor, nomination.branch(), nomination.unit());
	}

	static List<String> group(RoleKind kind) {
		return List.of(Role.of(kind).groupId());
	}

	static void check(boolean allowed, String refusal) {
		if (!allowed) {
			throw new AccessRefused(refusal);
		}
	}

}
