package io.dangwu.meeting.process;

import io.dangwu.meeting.Confirmation;
import org.jspecify.annotations.Nullable;

/** What a second person answers about a tally. */
record ConfirmTally(Confirmation.Check check, Confirmation.@Nullable Remark remark) {

	Confirmation confirmation() {
		return new Confirmation(this.check, this.remark);
	}

}
