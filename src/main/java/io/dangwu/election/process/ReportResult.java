package io.dangwu.election.process;

import java.time.LocalDate;

import io.dangwu.election.Act;

/** That the result was reported. */
record ReportResult(LocalDate reportedOn, String reference) {

	Act act() {
		return new Act(this.reportedOn, this.reference, null);
	}

}
