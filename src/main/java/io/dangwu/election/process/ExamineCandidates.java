package io.dangwu.election.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.dangwu.election.Act;
import org.jspecify.annotations.Nullable;

/** Whom the superior's examination passed. */
record ExamineCandidates(LocalDate examinedOn, @Nullable List<UUID> passed, String reference) {

	Act act() {
		return new Act(this.examinedOn, this.reference, null);
	}

	Set<UUID> names() {
		return (this.passed != null) ? Set.copyOf(this.passed) : Set.of();
	}

}
