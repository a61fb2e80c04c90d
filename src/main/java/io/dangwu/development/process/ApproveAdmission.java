package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.Act;
import io.dangwu.development.CommitteeVote;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The college committee's decision on an admission. */
record ApproveAdmission(LocalDate decidedOn, Outcome decision, @Nullable List<String> present,
		@Nullable Integer approvals, @Nullable String reason, @Nullable String reference) {

	Act act() {
		return new Act(this.decidedOn, this.decision, this.reference, this.reason);
	}

	@Nullable CommitteeVote vote() {
		return (this.present != null && this.approvals != null) ? new CommitteeVote(this.present, this.approvals)
				: null;
	}

}
