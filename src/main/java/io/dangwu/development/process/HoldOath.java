package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The oath. */
record HoldOath(LocalDate heldOn, @Nullable String place) {

	Act act() {
		return Act.of(this.heldOn, Outcome.DONE, this.place);
	}

}
