package io.dangwu.organization;

import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody may be asked to do, in the college or in one unit.
 */
public enum RoleKind {

	PARTY_OFFICE("party-office", "党委办公室"), ORG_DEPARTMENT("org-department", "组织部"),
	COLLEGE_COMMITTEE("college-committee", "学院党委"), COLLEGE_SECRETARY("college-secretary", "党委书记"),
	COLLEGE_DEPUTY("college-deputy", "党委副书记"), PARTY_SCHOOL("party-school", "党校"), FINANCE("finance", "财务"),
	DISCIPLINE("discipline", "纪检"), AUDITOR("auditor", "审计"),

	BRANCH_SECRETARY("branch-secretary", "党支部书记", true), BRANCH_COMMITTEE("branch-committee", "支部委员会", true),
	GENERAL_BRANCH("general-branch", "党总支", true), ORGANISER("organiser", "组织员", true), MEMBER("member", "正式党员", true),
	PROBATIONARY("probationary", "预备党员", true), APPLICANT("applicant", "入党申请人", true),
	YOUTH_LEAGUE("youth-league", "团总支", true), MASS_REP("mass-rep", "群众代表", true);

	private final String groupName;

	private final String title;

	private final boolean perUnit;

	RoleKind(String groupName, String title) {
		this(groupName, title, false);
	}

	RoleKind(String groupName, String title, boolean perUnit) {
		this.groupName = groupName;
		this.title = title;
		this.perUnit = perUnit;
	}

	static Optional<RoleKind> named(String groupName) {
		return Arrays.stream(values()).filter((kind) -> kind.groupName.equals(groupName)).findFirst();
	}

	/**
	 * The group's id, for a unit's role without the unit's code.
	 */
	public String groupName() {
		return this.groupName;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Whether the role is one of a unit, not of the whole college.
	 */
	public boolean isPerUnit() {
		return this.perUnit;
	}

}
