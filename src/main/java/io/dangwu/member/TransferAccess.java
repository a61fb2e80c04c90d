package io.dangwu.member;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/**
 * Who may move people, and who sees moves.
 */
@Component
class TransferAccess {

	private static final Set<RoleKind> OF_A_UNIT = Set.of(RoleKind.BRANCH_SECRETARY, RoleKind.GENERAL_BRANCH);

	private final OrganizationService organizations;

	TransferAccess(OrganizationService organizations) {
		this.organizations = organizations;
	}

	boolean seesAll(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT);
	}

	/**
	 * The branches whose moves the actor sees.
	 */
	Set<String> branches(Actor actor) {
		return actor.roles()
			.stream()
			.filter((role) -> OF_A_UNIT.contains(role.kind()))
			.map(Role::unit)
			.flatMap((unit) -> this.organizations.files(String.valueOf(unit)).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Within one general branch it moves people itself, else the organisation department
	 * does.
	 */
	void checkMoves(Actor actor, String from, String to) {
		var within = generalBranch(from).filter((unit) -> generalBranch(to).equals(Optional.of(unit)));
		refuseUnless(
				seesAll(actor)
						|| within.filter((unit) -> actor.has(Role.of(RoleKind.GENERAL_BRANCH, unit))).isPresent(),
				"同一党总支内的转接由该党总支或者组织部办理，跨党总支的由组织部办理");
	}

	void checkKeepsLetters(Actor actor) {
		refuseUnless(seesAll(actor), "转出、转入和介绍信由组织部办理");
	}

	boolean maySee(Actor actor, Transfer transfer) {
		var own = branches(actor);
		return seesAll(actor) || transfer.branches().anyMatch(own::contains);
	}

	/**
	 * Whether the actor moves anybody at all.
	 */
	boolean mayMove(Actor actor) {
		return seesAll(actor) || actor.has(RoleKind.GENERAL_BRANCH);
	}

	private Optional<String> generalBranch(String branch) {
		return this.organizations.find(branch).map(Unit::parentCode).filter((parent) -> !parent.equals(Unit.COLLEGE));
	}

	private static void refuseUnless(boolean allowed, String why) {
		if (!allowed) {
			throw new AccessRefused(why);
		}
	}

}
