package io.dangwu.development.process;

import java.time.LocalDate;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import org.jspecify.annotations.Nullable;

/** The superior's consent. */
record ConsentToProspect(LocalDate consentedOn, Outcome decision, @Nullable String reference) {

	Act act() {
		return Act.of(this.consentedOn, this.decision, this.reference);
	}

}
