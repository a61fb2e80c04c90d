package io.dangwu.election.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.election.Act;
import io.dangwu.meeting.ConsentedExclusions.Excluded;
import io.dangwu.meeting.NamedExclusions;
import org.jspecify.annotations.Nullable;

/**
 * Whom the branch wants left out of those due.
 *
 * @param abroadSince when the last of those abroad left; the others left before
 * @param awaySince when the last of those away left; the others left before
 */
record DrawUpRoll(LocalDate drawnUpOn, LocalDate meetingOn, @Nullable List<UUID> withoutOwnWill,
		@Nullable List<UUID> abroad, @Nullable LocalDate abroadSince, @Nullable List<UUID> inCustody,
		@Nullable List<UUID> bedridden, @Nullable List<UUID> movedAway, @Nullable LocalDate awaySince,
		@Nullable List<UUID> retiredAway) {

	Act act() {
		return Act.of(this.drawnUpOn);
	}

	List<Excluded> exclusions() {
		return new NamedExclusions(this.withoutOwnWill, this.abroad, this.abroadSince, this.inCustody, this.bedridden,
				this.movedAway, this.awaySince, this.retiredAway)
			.all();
	}

}
