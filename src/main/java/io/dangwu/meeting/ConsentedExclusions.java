package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.meeting.rule.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * Whom the superior has agreed to leave out of those due; the meeting still has to agree.
 *
 * @param reference of the superior's consent
 */
public record ConsentedExclusions(List<Excluded> members, String reference) {

	public ConsentedExclusions {
		members = List.copyOf(members);
	}

	/**
	 * One of them.
	 *
	 * @param reason its number
	 * @param awaySince the day of departure, where the reason is an absence
	 */
	public record Excluded(UUID member, int reason, @Nullable LocalDate awaySince) {

		/** Why, in words. */
		public String title() {
			return ExclusionReason.of(this.reason).title();
		}

	}

}
