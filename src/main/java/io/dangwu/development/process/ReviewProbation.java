package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.dangwu.development.Act;
import io.dangwu.development.CommitteeVote;
import io.dangwu.development.Hearing;
import io.dangwu.development.Outcome;
import io.dangwu.development.ReviewOfProbation;
import org.jspecify.annotations.Nullable;

/** The committee's motion at the end of probation. */
record ReviewProbation(LocalDate reviewedOn, List<Hearing> heard, Outcome motion, @Nullable LocalDate newEnd,
		List<String> present, int approvals) {

	Act act() {
		return Act.of(this.reviewedOn, this.motion);
	}

	CommitteeVote vote() {
		return new CommitteeVote(this.present, this.approvals);
	}

	ReviewOfProbation review() {
		return new ReviewOfProbation(act(), vote(), Set.copyOf(this.heard), this.newEnd);
	}

}
