package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;

/** The application for conversion, or that there is none. */
record ApplyForConversion(Outcome decision, LocalDate appliedOn) {

	Act act() {
		return Act.of(this.appliedOn, this.decision);
	}

}
