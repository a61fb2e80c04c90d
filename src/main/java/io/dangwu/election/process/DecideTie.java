package io.dangwu.election.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.dangwu.election.Act;
import org.jspecify.annotations.Nullable;

/** Who of those tied again is elected. */
record DecideTie(LocalDate decidedOn, @Nullable List<UUID> elected, String reference, @Nullable String remark) {

	Act act() {
		return new Act(this.decidedOn, this.reference, this.remark);
	}

	Set<UUID> chosen() {
		return (this.elected != null) ? Set.copyOf(this.elected) : Set.of();
	}

}
