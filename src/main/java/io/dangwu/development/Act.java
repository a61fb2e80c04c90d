package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What was done in one step.
 *
 * @param on the day on which it was done, not the day on which it is entered
 * @param reference the paper in which it stands
 * @param reason why the step departs from the normal, where the law asks for it
 * @param present user ids of those who decided it together, where a committee did
 */
public record Act(LocalDate on, Outcome outcome, @Nullable String reference, @Nullable String reason,
		Set<String> present) {

	public Act {
		present = Set.copyOf(present);
	}

	public Act(LocalDate on, Outcome outcome, @Nullable String reference, @Nullable String reason) {
		this(on, outcome, reference, reason, Set.of());
	}

	public static Act done(LocalDate on) {
		return new Act(on, Outcome.DONE, null, null);
	}

	public static Act of(LocalDate on, Outcome outcome) {
		return new Act(on, outcome, null, null);
	}

	public static Act of(LocalDate on, Outcome outcome, @Nullable String reference) {
		return new Act(on, outcome, reference, null);
	}

	/** The same, decided by those people. */
	Act decidedBy(List<String> userIds) {
		return new Act(this.on, this.outcome, this.reference, this.reason, Set.copyOf(userIds));
	}

}
