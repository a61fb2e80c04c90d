package io.dangwu.training;

import java.util.EnumSet;
import java.util.Set;

import io.dangwu.member.MemberStatus;

import static io.dangwu.member.MemberStatus.ACTIVIST;
import static io.dangwu.member.MemberStatus.APPLICANT;
import static io.dangwu.member.MemberStatus.FULL;
import static io.dangwu.member.MemberStatus.PROBATIONARY;
import static io.dangwu.member.MemberStatus.PROSPECT;

/**
 * What a class is held for, and for whom.
 */
public enum ClassKind {

	ACTIVISTS_BASIC("入党积极分子培训班", APPLICANT, ACTIVIST), ACTIVISTS_ADVANCED("入党积极分子高级班", ACTIVIST, PROSPECT),
	PROSPECTS("发展对象短期集中培训班", PROSPECT), OFFICERS("换届后党务干部培训班", FULL, PROBATIONARY), SECRETARIES("基层党组织书记专题培训班", FULL),
	SUMMER_READING("中层干部暑期读书会", FULL, PROBATIONARY), DEMONSTRATION("中层干部后示范发展专题培训班", FULL, PROBATIONARY),
	MEMBERS("党员教育培训班", FULL, PROBATIONARY);

	private final String title;

	private final Set<MemberStatus> audience;

	ClassKind(String title, MemberStatus first, MemberStatus... others) {
		this.title = title;
		this.audience = EnumSet.of(first, others);
	}

	public String title() {
		return this.title;
	}

	public boolean isFor(MemberStatus status) {
		return this.audience.contains(status);
	}

	public Set<MemberStatus> audience() {
		return EnumSet.copyOf(this.audience);
	}

}
