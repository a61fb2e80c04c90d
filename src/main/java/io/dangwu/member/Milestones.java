package io.dangwu.member;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a person came from one step of the way to the next.
 *
 * @param acceptedOn day of the general meeting that accepted the person
 * @param probationEndsOn last day of probation, as extended if it was
 * @param fullSince day from which the years of membership count
 */
@Embeddable
public record Milestones(LocalDate appliedOn, @Nullable LocalDate activistOn, @Nullable LocalDate prospectOn,
		@Nullable LocalDate acceptedOn, @Nullable LocalDate approvedOn, @Nullable LocalDate probationEndsOn,
		@Nullable LocalDate fullSince) {

	static Milestones appliedOn(LocalDate day) {
		return new Milestones(day, null, null, null, null, null, null);
	}

	Milestones activistOn(@Nullable LocalDate day) {
		return new Milestones(this.appliedOn, day, null, null, null, null, null);
	}

	Milestones prospectOn(@Nullable LocalDate day) {
		return new Milestones(this.appliedOn, this.activistOn, day, null, null, null, null);
	}

	Milestones admitted(Admission admission) {
		return new Milestones(this.appliedOn, this.activistOn, this.prospectOn, admission.acceptedOn(),
				admission.approvedOn(), admission.probationEndsOn(), null);
	}

	Milestones probationEndsOn(LocalDate day) {
		return new Milestones(this.appliedOn, this.activistOn, this.prospectOn, this.acceptedOn, this.approvedOn, day,
				null);
	}

	Milestones fullSince(LocalDate day) {
		return new Milestones(this.appliedOn, this.activistOn, this.prospectOn, this.acceptedOn, this.approvedOn,
				this.probationEndsOn, day);
	}

	/**
	 * The day on which the person came to that status; none for leaving, which is no step
	 * of the way.
	 */
	Optional<LocalDate> dayOf(MemberStatus status) {
		return Optional.ofNullable(switch (status) {
			case APPLICANT -> this.appliedOn;
			case ACTIVIST -> this.activistOn;
			case PROSPECT -> this.prospectOn;
			case PROBATIONARY -> this.acceptedOn;
			case FULL -> this.fullSince;
			default -> null;
		});
	}

	/**
	 * The whole years of full membership on that day; none before it.
	 */
	public Optional<Long> yearsInParty(LocalDate day) {
		return Optional.ofNullable(this.fullSince)
			.filter((since) -> !since.isAfter(day))
			.map((since) -> ChronoUnit.YEARS.between(since, day));
	}

}
