package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.meeting.rule.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * A member whom the secretary wants left out of those due.
 *
 * @param awaySince the day of departure, where the reason is an absence
 */
public record LeftOut(UUID member, ExclusionReason reason, @Nullable LocalDate awaySince) {

	public static LeftOut of(ConsentedExclusions.Excluded excluded) {
		return new LeftOut(excluded.member(), ExclusionReason.of(excluded.reason()), excluded.awaySince());
	}

}
