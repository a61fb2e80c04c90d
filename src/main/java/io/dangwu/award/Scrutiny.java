package io.dangwu.award;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who has examined, checked and reviewed a nomination.
 *
 * @param unitRank the place that the reporting unit gives it
 */
@Embeddable
record Scrutiny(@Nullable Integer unitRank, @Nullable String examinedBy, @Nullable String checkedBy,
		@Nullable String reviewedBy) {

	static final Scrutiny NONE = new Scrutiny(null, null, null, null);

	static Scrutiny examined(@Nullable Integer rank, String by) {
		return new Scrutiny(rank, by, null, null);
	}

	Scrutiny checked(String by) {
		return new Scrutiny(this.unitRank, this.examinedBy, by, this.reviewedBy);
	}

	Scrutiny reviewed(String by) {
		return new Scrutiny(this.unitRank, this.examinedBy, this.checkedBy, by);
	}

	/** Whoever had a word in it. */
	boolean isBy(String userId) {
		return userId.equals(this.examinedBy) || userId.equals(this.checkedBy) || userId.equals(this.reviewedBy);
	}

}
