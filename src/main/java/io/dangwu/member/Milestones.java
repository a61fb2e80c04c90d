package io.dangwu.member;

import java.time.LocalDate;

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

}
