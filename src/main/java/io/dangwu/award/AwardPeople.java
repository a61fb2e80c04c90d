package io.dangwu.award;

import io.dangwu.member.MemberService;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;

import org.springframework.stereotype.Component;

/**
 * The people and units that rounds are about.
 */
@Component
record AwardPeople(MemberService members, OrganizationService organizations, AwardAccess access) {

	String unitName(String code) {
		return this.organizations.unit(code).name();
	}

	/** Through whom a branch reports: its general branch, or itself. */
	String reporting(String branch) {
		var unit = this.organizations.unit(branch);
		return (unit.type() == OrganizationType.BRANCH) ? String.valueOf(unit.parentCode()) : branch;
	}

}
