package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The filing with the higher organisation department. */
record FileAdmission(LocalDate filedOn, @Nullable String reference) {

	Act act() {
		return Act.of(this.filedOn, Outcome.FILED, this.reference);
	}

}
