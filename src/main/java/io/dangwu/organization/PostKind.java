package io.dangwu.organization;

import java.util.Set;

/**
 * A post that somebody can hold in a unit, and the roles that come with it.
 */
public enum PostKind {

	SECRETARY("书记"), DEPUTY_SECRETARY("副书记"), COMMITTEE_MEMBER("委员"), ORGANISER("组织员"), YOUTH_LEAGUE_SECRETARY("团总支书记"),
	MASS_REPRESENTATIVE("群众代表"), PARTY_OFFICE_STAFF("党委办公室工作人员"), ORG_DEPARTMENT_STAFF("组织部工作人员"),
	PARTY_SCHOOL_STAFF("党校工作人员"), FINANCE_STAFF("财务工作人员"), DISCIPLINE_STAFF("纪检工作人员"), AUDITOR("审计人员");

	private final String title;

	PostKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Whether only one person at a time holds it in a unit.
	 */
	public boolean isSingle() {
		return this == SECRETARY;
	}

	/**
	 * Whether its holder sits in the committee.
	 */
	public boolean isCommitteeSeat() {
		return this == SECRETARY || this == DEPUTY_SECRETARY || this == COMMITTEE_MEMBER;
	}

	/**
	 * The roles of whoever holds this post in the unit; none where the unit has no such
	 * post.
	 */
	public Set<Role> roles(Unit unit) {
		return switch (unit.type()) {
			case COLLEGE_COMMITTEE -> inTheCollege();
			case GENERAL_BRANCH -> inAGeneralBranch(unit.code());
			case BRANCH, DIRECT_BRANCH -> inABranch(unit.code());
		};
	}

	private Set<Role> inTheCollege() {
		return switch (this) {
			case SECRETARY -> Set.of(Role.of(RoleKind.COLLEGE_SECRETARY), Role.of(RoleKind.COLLEGE_COMMITTEE));
			case DEPUTY_SECRETARY -> Set.of(Role.of(RoleKind.COLLEGE_DEPUTY), Role.of(RoleKind.COLLEGE_COMMITTEE));
			case COMMITTEE_MEMBER -> Set.of(Role.of(RoleKind.COLLEGE_COMMITTEE));
			case PARTY_OFFICE_STAFF -> Set.of(Role.of(RoleKind.PARTY_OFFICE));
			case ORG_DEPARTMENT_STAFF -> Set.of(Role.of(RoleKind.ORG_DEPARTMENT));
			case PARTY_SCHOOL_STAFF -> Set.of(Role.of(RoleKind.PARTY_SCHOOL));
			case FINANCE_STAFF -> Set.of(Role.of(RoleKind.FINANCE));
			case DISCIPLINE_STAFF -> Set.of(Role.of(RoleKind.DISCIPLINE));
			case AUDITOR -> Set.of(Role.of(RoleKind.AUDITOR));
			case ORGANISER, YOUTH_LEAGUE_SECRETARY, MASS_REPRESENTATIVE -> Set.of();
		};
	}

	private Set<Role> inAGeneralBranch(String code) {
		return switch (this) {
			case SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER -> Set.of(Role.of(RoleKind.GENERAL_BRANCH, code));
			case ORGANISER -> Set.of(Role.of(RoleKind.ORGANISER, code));
			case YOUTH_LEAGUE_SECRETARY -> Set.of(Role.of(RoleKind.YOUTH_LEAGUE, code));
			default -> Set.of();
		};
	}

	/**
	 * Secretary and deputy count to the committee, so that they form it where a branch
	 * has none.
	 */
	private Set<Role> inABranch(String code) {
		return switch (this) {
			case SECRETARY ->
				Set.of(Role.of(RoleKind.BRANCH_SECRETARY, code), Role.of(RoleKind.BRANCH_COMMITTEE, code));
			case DEPUTY_SECRETARY, COMMITTEE_MEMBER -> Set.of(Role.of(RoleKind.BRANCH_COMMITTEE, code));
			case MASS_REPRESENTATIVE -> Set.of(Role.of(RoleKind.MASS_REP, code));
			default -> Set.of();
		};
	}

}
