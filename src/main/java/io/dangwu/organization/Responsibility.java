package io.dangwu.organization;

import java.util.Optional;

/**
 * Which role answers for a unit, and which one when nobody holds that role.
 */
record Responsibility(Tree tree) {

	private static final Role ORG_DEPARTMENT = Role.of(RoleKind.ORG_DEPARTMENT);

	/**
	 * The work of a general branch is done for its branches too; for a directly
	 * affiliated branch the organisation department does it. What the secretary and the
	 * committee of a branch do in it, those of a general branch do in theirs.
	 */
	Role of(RoleKind kind, Unit unit) {
		return switch (kind) {
			case GENERAL_BRANCH, ORGANISER, YOUTH_LEAGUE -> ofAGeneralBranch(kind, unit);
			case BRANCH_SECRETARY, BRANCH_COMMITTEE ->
				Role.of((unit.type() == OrganizationType.GENERAL_BRANCH) ? RoleKind.GENERAL_BRANCH : kind, unit.code());
			default -> kind.isPerUnit() ? Role.of(kind, unit.code()) : Role.of(kind);
		};
	}

	/**
	 * The superior's role; none for members, who are a body, and for the college's own
	 * roles.
	 */
	Optional<Role> above(Role role) {
		return switch (role.kind()) {
			case MEMBER, PROBATIONARY -> Optional.empty();
			default -> Optional.ofNullable(role.unit()).map(this.tree::unit).map(this::superior);
		};
	}

	private Role ofAGeneralBranch(RoleKind kind, Unit unit) {
		return switch (unit.type()) {
			case GENERAL_BRANCH -> Role.of(kind, unit.code());
			case BRANCH -> this.tree.superior(unit).map((above) -> Role.of(kind, above.code())).orElse(ORG_DEPARTMENT);
			case DIRECT_BRANCH, COLLEGE_COMMITTEE -> ORG_DEPARTMENT;
		};
	}

	private Role superior(Unit unit) {
		return (unit.type() == OrganizationType.BRANCH) ? ofAGeneralBranch(RoleKind.GENERAL_BRANCH, unit)
				: ORG_DEPARTMENT;
	}

}
