package io.dangwu.meeting.process;

import io.dangwu.meeting.Tally;
import org.jspecify.annotations.Nullable;

/** What is answered from the count sheet. */
record EnterTally(int yes, int no, int abstain, @Nullable Integer writtenYes, @Nullable Boolean secretBallot) {

	Tally tally() {
		return new Tally(this.yes, this.no, this.abstain, (this.writtenYes != null) ? this.writtenYes : 0,
				Boolean.TRUE.equals(this.secretBallot));
	}

}
