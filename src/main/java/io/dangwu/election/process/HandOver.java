package io.dangwu.election.process;

import java.time.LocalDate;

import io.dangwu.election.Act;
import org.jspecify.annotations.Nullable;

/** That the papers were handed over to those newly elected. */
record HandOver(LocalDate handedOverOn, boolean complete, @Nullable String remark) {

	Act act() {
		return new Act(this.handedOverOn, null, this.remark);
	}

}
