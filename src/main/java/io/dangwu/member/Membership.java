package io.dangwu.member;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody belongs in the Party or on the way into it.
 *
 * @param partyGroup the group within the branch, where the branch has groups
 * @param duesPaidUntil the last month for which dues were paid
 */
public record Membership(MemberStatus status, Milestones milestones, String branchCode, @Nullable String partyGroup,
		@Nullable YearMonth duesPaidUntil) {

	public Membership(MemberStatus status, Milestones milestones, String branchCode) {
		this(status, milestones, branchCode, null, null);
	}

}
