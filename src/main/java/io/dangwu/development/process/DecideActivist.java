package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.Act;
import io.dangwu.development.CommitteeVote;
import io.dangwu.development.Outcome;

/** The committee's decision on an activist. */
record DecideActivist(LocalDate decidedOn, Outcome decision, List<String> present, int approvals) {

	Act act() {
		return Act.of(this.decidedOn, this.decision);
	}

	CommitteeVote vote() {
		return new CommitteeVote(this.present, this.approvals);
	}

}
