package io.dangwu.meeting;

import java.util.List;
import java.util.stream.Stream;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Who leads the meetings of a branch, and who may confirm their count; where nobody holds
 * the role, whoever stands in for it.
 */
@Component
class MeetingAccess {

	private final OrganizationService organizations;

	MeetingAccess(OrganizationService organizations) {
		this.organizations = organizations;
	}

	List<String> secretaries(String branch) {
		return this.organizations.candidateGroups(RoleKind.BRANCH_SECRETARY, branch);
	}

	List<String> confirmers(String branch) {
		return Stream
			.concat(this.organizations.candidateGroups(RoleKind.BRANCH_COMMITTEE, branch).stream(),
					Stream.of(Role.of(RoleKind.MEMBER, branch).groupId()))
			.toList();
	}

	void checkLeads(Actor actor, String branch) {
		refuseUnless(holds(actor, secretaries(branch)), "支部党员大会由本支部书记召集和登记");
	}

	void checkConfirms(Actor actor, String branch) {
		refuseUnless(holds(actor, confirmers(branch)), "票数由本支部的正式党员复核");
	}

	private static boolean holds(Actor actor, List<String> groups) {
		return actor.isSystem() || groups.stream().flatMap((group) -> Role.parse(group).stream()).anyMatch(actor::has);
	}

	private static void refuseUnless(boolean allowed, String why) {
		if (!allowed) {
			throw new AccessRefused(why);
		}
	}

}
