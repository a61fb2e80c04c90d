package io.dangwu.care;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/**
 * Who enters visits and aid, and who reads what was entered: the unit itself, its
 * superior and the organisation department.
 */
@Component
class CareAccess {

	private final OrganizationService organizations;

	CareAccess(OrganizationService organizations) {
		this.organizations = organizations;
	}

	/** The unit for which the actor enters something about a member of the branch. */
	Optional<String> entersFor(String branch, Actor actor) {
		if (actor.has(Role.of(RoleKind.BRANCH_SECRETARY, branch))) {
			return Optional.of(branch);
		}
		return this.organizations.find(branch)
			.map(Unit::parentCode)
			.filter((parent) -> actor.has(Role.of(RoleKind.GENERAL_BRANCH, parent)));
	}

	boolean readsEverything(Actor actor) {
		return actor.isSystem() || actor.has(RoleKind.ORG_DEPARTMENT);
	}

	/**
	 * Whose entries the actor reads: of the own unit and, as its superior, of those under
	 * it.
	 */
	Set<String> reads(Actor actor) {
		return actor.roles().stream().flatMap(this::reads).collect(Collectors.toSet());
	}

	String name(String unit) {
		return this.organizations.find(unit).map(Unit::name).orElse(unit);
	}

	private Stream<String> reads(Role role) {
		var unit = Optional.ofNullable(role.unit()).orElse(Unit.COLLEGE);
		return switch (role.kind()) {
			case BRANCH_SECRETARY -> Stream.of(unit);
			case GENERAL_BRANCH -> this.organizations.files(unit).stream();
			default -> Stream.empty();
		};
	}

}
