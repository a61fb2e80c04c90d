package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The short training. */
record TrainProspect(LocalDate endedOn, int days, int hours, TrainingMode mode, Outcome result,
		@Nullable String reference, @Nullable String reason) {

	Act act() {
		return new Act(this.endedOn, this.result, this.reference, this.reason);
	}

}
