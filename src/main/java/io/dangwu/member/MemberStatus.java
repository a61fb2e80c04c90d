package io.dangwu.member;

import java.util.EnumSet;
import java.util.Set;

import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

/**
 * Where a person stands on the way into the Party, in it, or out of it.
 */
public enum MemberStatus {

	APPLICANT("入党申请人"), ACTIVIST("入党积极分子"), PROSPECT("发展对象"), PROBATIONARY("预备党员"), FULL("正式党员"), CANCELLED("取消预备党员资格"),
	LEFT("已离开"), EXPELLED("开除党籍");

	/** Of those who are in the Party or on the way into it. */
	static final Set<MemberStatus> LIVE = EnumSet.range(APPLICANT, FULL);

	private final String title;

	MemberStatus(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Whether the person is in the Party, on probation or in full.
	 */
	public boolean isMember() {
		return this == PROBATIONARY || this == FULL;
	}

	/**
	 * Whether the person is on the way, not yet in the Party.
	 */
	public boolean isCandidate() {
		return this == APPLICANT || this == ACTIVIST || this == PROSPECT;
	}

	/**
	 * The roles that it gives in a branch.
	 */
	Set<Role> roles(String branch) {
		return switch (this) {
			case FULL -> Set.of(Role.of(RoleKind.MEMBER, branch));
			case PROBATIONARY -> Set.of(Role.of(RoleKind.PROBATIONARY, branch));
			default -> Set.of();
		};
	}

	boolean leadsTo(MemberStatus next) {
		return next().contains(next);
	}

	private Set<MemberStatus> next() {
		return switch (this) {
			case APPLICANT -> Set.of(ACTIVIST, LEFT);
			case ACTIVIST -> Set.of(PROSPECT, APPLICANT, LEFT);
			case PROSPECT -> Set.of(PROBATIONARY, ACTIVIST, LEFT);
			case PROBATIONARY -> Set.of(FULL, CANCELLED, LEFT, EXPELLED);
			case FULL -> Set.of(LEFT, EXPELLED);
			case CANCELLED, LEFT -> Set.of(APPLICANT);
			case EXPELLED -> Set.of();
		};
	}

}
