package io.dangwu.organization;

import java.time.LocalDate;

import io.dangwu.organization.rule.Bounds;
import io.dangwu.organization.rule.CommitteeRule;
import io.dangwu.organization.rule.SetUpRule;
import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether a branch has a committee, and how many sit in it; a general branch always has
 * one.
 */
@Component
public class CommitteeSizes {

	private final OrganizationLaws laws;

	CommitteeSizes(OrganizationLaws laws) {
		this.laws = laws;
	}

	public boolean hasCommittee(Unit unit, int fullMembers, LocalDate on) {
		return !unit.isBranch() || SetUpRule.hasCommittee(fullMembers, this.laws.on(on));
	}

	/**
	 * Judges a committee of so many seats, the secretary's included.
	 * @param reason why it is larger than normally
	 */
	public Verdict check(Unit unit, int seats, LocalDate on, @Nullable String reason) {
		var bounds = bounds(unit, on);
		var missing = CommitteeRule.missing(seats, bounds.value());
		return Verdict
			.refusedIf(missing > 0, "%s至少 %d 人，现为 %d 人".formatted(name(unit), bounds.value().least(), seats), bounds)
			.and(CommitteeRule.seats(seats, bounds, reason));
	}

	/** The seats of a committee as they normally are, in words. */
	public String words(Unit unit, LocalDate on) {
		var bounds = bounds(unit, on).value();
		return "%s一般由 %d 至 %d 人组成，最多 %d 人".formatted(name(unit), bounds.least(), bounds.normally(), bounds.most());
	}

	private Cited<Bounds> bounds(Unit unit, LocalDate on) {
		var law = this.laws.on(on);
		return unit.isBranch() ? law.branchCommittee() : law.generalBranchCommittee();
	}

	private static String name(Unit unit) {
		return unit.isBranch() ? "支部委员会" : "总支部委员会";
	}

}
