package io.dangwu.election.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.dangwu.election.Act;
import org.jspecify.annotations.Nullable;

/** Whom the superior agrees to leave out. */
record ConsentToExclusions(LocalDate consentedOn, @Nullable List<UUID> agreed, String reference) {

	Act act() {
		return new Act(this.consentedOn, this.reference, null);
	}

	Set<UUID> members() {
		return (this.agreed != null) ? Set.copyOf(this.agreed) : Set.of();
	}

}
