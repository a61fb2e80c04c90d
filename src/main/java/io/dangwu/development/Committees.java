package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.rule.CommitteeRule;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/** The committees that decide on a case, and whether they could. */
@Component
class Committees {

	private final OrganizationService organizations;

	private final Laws laws;

	Committees(OrganizationService organizations, Laws laws) {
		this.organizations = organizations;
		this.laws = laws;
	}

	/**
	 * The user ids of the branch's committee, or of the superior's where the branch has
	 * none.
	 */
	List<String> ofBranch(String unit) {
		return members(RoleKind.BRANCH_COMMITTEE, unit);
	}

	List<String> ofCollege(String unit) {
		return members(RoleKind.COLLEGE_COMMITTEE, unit);
	}

	/** Whether the vote is possible and, where something was decided, carries it. */
	Verdict check(List<String> members, CommitteeVote vote, boolean decided, LocalDate on) {
		var practice = this.laws.practiceOn(on);
		var due = members.size();
		var strangers = vote.present().stream().filter((one) -> !members.contains(one)).count();
		var counted = CommitteeRule.meeting(due, (int) vote.present().stream().distinct().count(), vote.approvals(),
				practice);
		return Verdict.refusedIf(strangers > 0, "到会人员中有 %d 人不是委员会成员，请从名单中选择".formatted(strangers))
			.and(counted)
			.and(decided && counted.isAllowed() ? CommitteeRule.carried(due, vote.approvals(), practice)
					: Verdict.allowed());
	}

	private List<String> members(RoleKind kind, String unit) {
		return this.organizations.candidateGroups(kind, unit)
			.stream()
			.flatMap((group) -> Role.parse(group).stream())
			.flatMap((role) -> this.organizations.holders(role).stream())
			.distinct()
			.toList();
	}

}
