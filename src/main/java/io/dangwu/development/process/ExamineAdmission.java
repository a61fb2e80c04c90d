package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;

/** The general branch's examination. */
record ExamineAdmission(LocalDate examinedOn, Outcome conclusion) {

	Act act() {
		return Act.of(this.examinedOn, this.conclusion);
	}

}
