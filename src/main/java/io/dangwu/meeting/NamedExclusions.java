package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.meeting.ConsentedExclusions.Excluded;
import io.dangwu.meeting.rule.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * Whom a form names as left out of those due, reason by reason.
 *
 * @param abroadSince when the last of those abroad left; the others left before
 * @param awaySince when the last of those away left; the others left before
 */
public record NamedExclusions(@Nullable List<UUID> withoutOwnWill, @Nullable List<UUID> abroad,
		@Nullable LocalDate abroadSince, @Nullable List<UUID> inCustody, @Nullable List<UUID> bedridden,
		@Nullable List<UUID> movedAway, @Nullable LocalDate awaySince, @Nullable List<UUID> retired) {

	/** Each of them with the reason. */
	public List<Excluded> all() {
		return Stream
			.of(named(this.withoutOwnWill, ExclusionReason.NO_OWN_WILL, null),
					named(this.abroad, ExclusionReason.ABROAD, this.abroadSince),
					named(this.inCustody, ExclusionReason.IN_CUSTODY, null),
					named(this.bedridden, ExclusionReason.BEDRIDDEN, null),
					named(this.movedAway, ExclusionReason.AWAY, this.awaySince),
					named(this.retired, ExclusionReason.RETIRED, null))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Excluded> named(@Nullable List<UUID> members, ExclusionReason reason,
			@Nullable LocalDate since) {
		return Objects.requireNonNullElse(members, List.<UUID>of())
			.stream()
			.map((member) -> new Excluded(member, reason.number(), since))
			.toList();
	}

}
