package io.dangwu.meeting;

import io.dangwu.member.MemberService;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/**
 * What branch and chair of a meeting are called.
 */
@Component
class MeetingNames {

	private final OrganizationService organizations;

	private final MemberService members;

	MeetingNames(OrganizationService organizations, MemberService members) {
		this.organizations = organizations;
		this.members = members;
	}

	String branch(Meeting meeting) {
		return this.organizations.unit(meeting.branch()).name();
	}

	String chair(Meeting meeting) {
		return this.members.person(meeting.sat().chair()).name();
	}

}
