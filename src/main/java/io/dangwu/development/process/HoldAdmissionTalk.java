package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;

/** The talk before the approval. */
record HoldAdmissionTalk(LocalDate talkDate, Outcome conclusion, boolean reported) {

	Act act() {
		return Act.of(this.talkDate, this.conclusion);
	}

}
