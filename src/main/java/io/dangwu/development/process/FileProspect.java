package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The filing of a prospect. */
record FileProspect(LocalDate filedOn, Outcome decision, @Nullable String reference) {

	Act act() {
		return Act.of(this.filedOn, this.decision, this.reference);
	}

}
