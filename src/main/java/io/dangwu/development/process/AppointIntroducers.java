package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** Who introduces the prospect. */
record AppointIntroducers(LocalDate appointedOn, List<UUID> introducers, @Nullable String reason) {

	Act act() {
		return new Act(this.appointedOn, Outcome.DONE, null, this.reason);
	}

}
