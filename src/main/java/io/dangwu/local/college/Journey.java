package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import io.dangwu.member.Milestones;
import org.jspecify.annotations.Nullable;

/** The dates of one person's life as far as the register knows them. */
record Journey(LocalDate birth, @Nullable LocalDate enrolled, @Nullable LocalDate leaves, Milestones milestones) {

	/**
	 * All dates moved together; what is derived from a date is derived again.
	 */
	Journey plusYears(int years) {
		return new Journey(this.birth.plusYears(years), plus(this.enrolled, years), plus(this.leaves, years),
				moved(years));
	}

	Journey leavingAYearLater() {
		return new Journey(this.birth, this.enrolled, plus(this.leaves, 1), this.milestones);
	}

	boolean hasLeftBy(LocalDate day) {
		return this.leaves != null && this.leaves.isBefore(day);
	}

	boolean isProbationOverBy(LocalDate day) {
		return this.milestones.fullSince() == null && this.milestones.probationEndsOn() != null
				&& this.milestones.probationEndsOn().isBefore(day);
	}

	/**
	 * The last day on which something happened; the end of a probation and the leaving
	 * are still to come.
	 */
	LocalDate lastEvent() {
		return Stream
			.of(this.birth, this.enrolled, this.milestones.appliedOn(), this.milestones.activistOn(),
					this.milestones.prospectOn(), this.milestones.acceptedOn(), this.milestones.approvedOn(),
					this.milestones.fullSince())
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	private Milestones moved(int years) {
		var accepted = plus(this.milestones.acceptedOn(), years);
		var probationEnds = plus(accepted, 1);
		return new Milestones(this.milestones.appliedOn().plusYears(years), plus(this.milestones.activistOn(), years),
				plus(this.milestones.prospectOn(), years), accepted, plus(this.milestones.approvedOn(), years),
				probationEnds, (this.milestones.fullSince() != null) ? probationEnds : null);
	}

	private static @Nullable LocalDate plus(@Nullable LocalDate date, int years) {
		return (date != null) ? date.plusYears(years) : null;
	}

}
