package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The superior's pre-review. */
record PreReviewProspect(LocalDate reviewedOn, Outcome conclusion, @Nullable String reference,
		@Nullable String reason) {

	Act act() {
		return new Act(this.reviewedOn, this.conclusion, this.reference, this.reason);
	}

}
