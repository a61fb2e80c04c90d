package io.dangwu.organization;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Whose data and published officers somebody may look at: the college's own offices
 * everybody's, whoever leads a general branch those under it too, a member the own
 * branch's.
 *
 * @param everything whether nothing is hidden
 */
record UnitSight(boolean everything, Set<String> units) {

	private static final RoleKind[] OF_THE_COLLEGE = { RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT,
			RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY, RoleKind.COLLEGE_DEPUTY };

	private static final Set<RoleKind> OF_LEADERS = EnumSet.of(RoleKind.GENERAL_BRANCH);

	private static final Set<RoleKind> OF_WHO_BELONGS = EnumSet.of(RoleKind.GENERAL_BRANCH, RoleKind.ORGANISER,
			RoleKind.BRANCH_SECRETARY, RoleKind.BRANCH_COMMITTEE, RoleKind.MEMBER, RoleKind.PROBATIONARY);

	/** What somebody may look at. */
	static UnitSight of(Actor actor, OrganizationService organizations) {
		return of(actor, OF_WHO_BELONGS, organizations);
	}

	/** What somebody answers for as a superior. */
	static UnitSight oversight(Actor actor, OrganizationService organizations) {
		return of(actor, OF_LEADERS, organizations);
	}

	/** One that has ended is seen by who sees what it stood under. */
	boolean reaches(String code, @Nullable String superior) {
		return this.everything || this.units.contains(code) || (superior != null && this.units.contains(superior));
	}

	boolean isEmpty() {
		return !this.everything && this.units.isEmpty();
	}

	private static UnitSight of(Actor actor, Set<RoleKind> kinds, OrganizationService organizations) {
		return new UnitSight(actor.isSystem() || actor.hasAny(OF_THE_COLLEGE),
				actor.roles()
					.stream()
					.filter((role) -> kinds.contains(role.kind()))
					.map(Role::unit)
					.flatMap((unit) -> organizations.files(unit).stream())
					.collect(Collectors.toUnmodifiableSet()));
	}

}
