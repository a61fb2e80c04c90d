package io.dangwu.meeting;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.member.MemberService;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Who leads the meetings of a branch, who may confirm their count and who belongs there;
 * where nobody holds the role, whoever stands in for it.
 */
@Component
class MeetingAccess {

	private static final Set<RoleKind> BELONGS = EnumSet.of(RoleKind.MEMBER, RoleKind.PROBATIONARY,
			RoleKind.BRANCH_SECRETARY, RoleKind.GENERAL_BRANCH);

	private final OrganizationService organizations;

	private final MemberService members;

	MeetingAccess(OrganizationService organizations, MemberService members) {
		this.organizations = organizations;
		this.members = members;
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

	/** The secretary, and whoever is in the chair. */
	boolean leads(Actor actor, Meeting meeting) {
		return actor.holdsAny(secretaries(meeting.branch())) || isInTheChair(actor, meeting);
	}

	void checkLeads(Actor actor, Meeting meeting) {
		refuseUnless(leads(actor, meeting), "党员大会由本单位书记召集和登记");
	}

	void checkConfirms(Actor actor, String branch) {
		refuseUnless(actor.holdsAny(confirmers(branch)), "票数由本支部的正式党员复核");
	}

	boolean belongs(Actor actor, String unit) {
		return branchesOf(actor).contains(unit);
	}

	/** The branches that somebody belongs to or leads, and their general branches. */
	Collection<String> branchesOf(Actor actor) {
		return actor.roles()
			.stream()
			.filter((role) -> BELONGS.contains(role.kind()))
			.map(Role::unit)
			.filter(Objects::nonNull)
			.flatMap((unit) -> Stream.concat(Stream.of(unit), this.organizations.generalBranchOf(unit).stream()))
			.collect(Collectors.toSet());
	}

	private boolean isInTheChair(Actor actor, Meeting meeting) {
		return meeting.sitting()
			.flatMap((sitting) -> this.members.byUserId(actor.userId())
				.filter((person) -> person.id().equals(sitting.chair())))
			.isPresent();
	}

	private static void refuseUnless(boolean allowed, String why) {
		if (!allowed) {
			throw new AccessRefused(why);
		}
	}

}
