package io.dangwu.member;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

/**
 * Whose entries in the register somebody may look at.
 *
 * @param everybody whether nobody is hidden
 * @param whole branches of which everybody is visible
 * @param exceptFull branches of which those are visible who are not yet full members
 */
record Sight(String userId, boolean everybody, Set<String> whole, Set<String> exceptFull) {

	private static final RoleKind[] OF_EVERYBODY = { RoleKind.COLLEGE_COMMITTEE, RoleKind.COLLEGE_SECRETARY,
			RoleKind.COLLEGE_DEPUTY, RoleKind.ORG_DEPARTMENT, RoleKind.PARTY_OFFICE };

	private static final Set<RoleKind> OF_A_UNIT = EnumSet.of(RoleKind.BRANCH_SECRETARY, RoleKind.BRANCH_COMMITTEE,
			RoleKind.GENERAL_BRANCH);

	private static final Set<RoleKind> OF_ITS_CASES = EnumSet.of(RoleKind.ORGANISER);

	static Sight of(Actor actor, OrganizationService organizations) {
		return new Sight(actor.userId(), actor.isSystem() || actor.hasAny(OF_EVERYBODY),
				branches(actor, OF_A_UNIT, organizations), branches(actor, OF_ITS_CASES, organizations));
	}

	/**
	 * Whether the person may be looked at; oneself always.
	 */
	boolean reaches(Person person) {
		return person.userId().equals(this.userId) || reaches(person.branchCode(), person.status());
	}

	/**
	 * Whether people of this status in this branch may be looked at.
	 */
	boolean reaches(String branch, MemberStatus status) {
		return this.everybody || this.whole.contains(branch)
				|| (status != MemberStatus.FULL && this.exceptFull.contains(branch));
	}

	private static Set<String> branches(Actor actor, Set<RoleKind> kinds, OrganizationService organizations) {
		return actor.roles()
			.stream()
			.filter((role) -> kinds.contains(role.kind()))
			.map(Role::unit)
			.flatMap((unit) -> organizations.files(unit).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

}
