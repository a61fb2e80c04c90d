package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The party group of the new member. */
record AssignGroup(LocalDate assignedOn, @Nullable String groupName) {

	Act act() {
		return Act.of(this.assignedOn, Outcome.DONE, this.groupName);
	}

}
