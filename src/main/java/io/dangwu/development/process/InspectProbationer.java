package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;

/** An inspection during probation. */
record InspectProbationer(LocalDate inspectedOn, Outcome conclusion) {

	Act act() {
		return Act.of(this.inspectedOn, this.conclusion);
	}

}
