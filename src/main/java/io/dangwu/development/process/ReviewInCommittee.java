package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.Act;
import io.dangwu.development.CommitteeVote;
import io.dangwu.development.Outcome;

/** The committee's review of a prospect. */
record ReviewInCommittee(LocalDate reviewedOn, Outcome conclusion, List<String> present, int approvals) {

	Act act() {
		return Act.of(this.reviewedOn, this.conclusion);
	}

	CommitteeVote vote() {
		return new CommitteeVote(this.present, this.approvals);
	}

}
