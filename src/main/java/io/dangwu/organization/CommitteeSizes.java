package io.dangwu.organization;

import java.time.LocalDate;

import io.dangwu.organization.rule.CommitteeRule;
import io.dangwu.organization.rule.SetUpRule;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether a branch has a committee, and how many sit in it.
 */
@Component
public class CommitteeSizes {

	private final OrganizationLaws laws;

	CommitteeSizes(OrganizationLaws laws) {
		this.laws = laws;
	}

	public boolean hasCommittee(int fullMembers, LocalDate on) {
		return SetUpRule.hasCommittee(fullMembers, this.laws.on(on));
	}

	/**
	 * Judges a committee of so many seats, the secretary's included.
	 * @param reason why it is larger than normally
	 */
	public Verdict check(int seats, LocalDate on, @Nullable String reason) {
		var bounds = this.laws.on(on).branchCommittee();
		var missing = CommitteeRule.missing(seats, bounds.value());
		return Verdict.refusedIf(missing > 0, "支部委员会至少 %d 人，现为 %d 人".formatted(bounds.value().least(), seats), bounds)
			.and(CommitteeRule.seats(seats, bounds, reason));
	}

	/** The seats of a committee as they normally are, in words. */
	public String words(LocalDate on) {
		var bounds = this.laws.on(on).branchCommittee().value();
		return "支部委员会一般由 %d 至 %d 人组成，最多 %d 人".formatted(bounds.least(), bounds.normally(), bounds.most());
	}

}
