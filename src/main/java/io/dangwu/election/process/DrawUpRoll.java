package io.dangwu.election.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.election.Act;
import io.dangwu.election.Exclusion;
import io.dangwu.election.rule.ExclusionGround;
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

	List<Exclusion> exclusions() {
		return Stream
			.of(left(this.withoutOwnWill, ExclusionGround.NO_OWN_WILL, null),
					left(this.abroad, ExclusionGround.ABROAD, this.abroadSince),
					left(this.inCustody, ExclusionGround.IN_CUSTODY, null),
					left(this.bedridden, ExclusionGround.BEDRIDDEN, null),
					left(this.movedAway, ExclusionGround.AWAY, this.awaySince),
					left(this.retiredAway, ExclusionGround.RETIRED_AWAY, null))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Exclusion> left(@Nullable List<UUID> members, ExclusionGround ground,
			@Nullable LocalDate since) {
		return Objects.requireNonNullElse(members, List.<UUID>of())
			.stream()
			.map((member) -> new Exclusion(member, "", ground, since, false))
			.toList();
	}

}
