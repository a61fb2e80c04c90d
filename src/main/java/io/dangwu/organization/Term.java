package io.dangwu.organization;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The term of office of a party organisation's officers.
 */
@Embeddable
public record Term(@Nullable LocalDate lastElectionOn, @Nullable Integer termYears,
		@Enumerated(EnumType.STRING) @Nullable ElectionMode electionMode) {

	public static final Term NONE = new Term(null, null, null);

	/**
	 * The day on which it ends; none where no term is known.
	 */
	public @Nullable LocalDate endsOn() {
		return (this.lastElectionOn != null && this.termYears != null) ? this.lastElectionOn.plusYears(this.termYears)
				: null;
	}

}
