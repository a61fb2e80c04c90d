package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.Act;
import io.dangwu.development.CommitteeVote;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The college committee's decision on a conversion. */
record ApproveConversion(LocalDate decidedOn, Outcome decision, List<String> present, int approvals,
		@Nullable String reference) {

	Act act() {
		return Act.of(this.decidedOn, this.decision, this.reference);
	}

	CommitteeVote vote() {
		return new CommitteeVote(this.present, this.approvals);
	}

}
