package io.dangwu.member;

import java.time.LocalDate;
import java.time.YearMonth;

import io.dangwu.member.rule.ReapplicationRule;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody belongs in the Party or on the way into it.
 *
 * @param partyGroup the group within the branch, where the branch has groups
 * @param duesPaidUntil the last month for which dues were paid
 */
@Embeddable
public record Membership(@Enumerated(EnumType.STRING) MemberStatus status, @Embedded Milestones milestones,
		String branchCode, @Nullable String partyGroup,
		@Convert(converter = MonthOfDues.class) @Nullable YearMonth duesPaidUntil) {

	public Membership(MemberStatus status, Milestones milestones, String branchCode) {
		this(status, milestones, branchCode, null, null);
	}

	/** In another branch, and in no group of it yet. */
	Membership in(String branch) {
		return new Membership(this.status, this.milestones, branch, null, this.duesPaidUntil);
	}

	Membership corrected(@Nullable String group, @Nullable YearMonth paidUntil) {
		return new Membership(this.status, this.milestones, this.branchCode, group, paidUntil);
	}

	Membership reached(MemberStatus next, LocalDate on) {
		return at(next, switch (next) {
			case APPLICANT -> Milestones.appliedOn(on);
			case ACTIVIST -> this.milestones.activistOn(on);
			case PROSPECT -> this.milestones.prospectOn(on);
			case FULL -> this.milestones.fullSince(on);
			default -> this.milestones;
		});
	}

	Membership admitted(Admission admission) {
		return at(MemberStatus.PROBATIONARY, this.milestones.admitted(admission));
	}

	Membership onProbationUntil(LocalDate end) {
		return at(this.status, this.milestones.probationEndsOn(end));
	}

	private Membership at(MemberStatus next, Milestones days) {
		return new Membership(next, days, this.branchCode, this.partyGroup, this.duesPaidUntil);
	}

	/** How far the way has led, when it begins once more. */
	FormerWay ended() {
		return new FormerWay(this.status, this.milestones);
	}

	Verdict mayApplyAgain() {
		var gone = this.status == MemberStatus.CANCELLED || this.status == MemberStatus.LEFT;
		return ReapplicationRule.check(gone, this.milestones.fullSince() != null, this.status == MemberStatus.EXPELLED);
	}

}
