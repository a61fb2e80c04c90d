package io.dangwu.local.college;

import java.time.LocalDate;
import java.time.Month;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.Milestones;

/** Dates of students, as of the end of 2011. */
record StudentJourneys(Dice dice) {

	private static final int YEARS_OF_STUDY = 3;

	Journey draw(MemberStatus status) {
		return switch (status) {
			case FULL -> of(2009, status, firstWeeksOf(2009, 40, 20, 44), new Steps(this.dice, 8, 12, 50));
			case PROBATIONARY -> this.dice.percent(50) ? early(status) : late(status);
			case PROSPECT -> this.dice.percent(40) ? early(status) : late(status);
			case ACTIVIST -> this.dice.percent(25) ? activist(2009, "2010-03-10", "2011-11-30")
					: activist(2010, "2011-03-10", "2011-12-20");
			default -> this.dice.percent(70) ? applicant(2011, "2011-09-05") : applicant(2010, "2011-03-01");
		};
	}

	private Journey early(MemberStatus status) {
		return of(2009, status, sinceLastTerm("2010-04-29", "2010-11-15"), new Steps(this.dice, 10, 12, 18));
	}

	private Journey late(MemberStatus status) {
		return of(2010, status, firstWeeksOf(2010, 20, 20, 55), new Steps(this.dice, 10, 12, 18));
	}

	private Journey activist(int cohort, String first, String last) {
		return of(cohort, MemberStatus.ACTIVIST, sinceLastTerm(first, last), new Steps(this.dice, 0, 3, 5));
	}

	private Journey applicant(int cohort, String first) {
		return journey(cohort,
				new Milestones(this.dice.between(first, "2011-11-30"), null, null, null, null, null, null));
	}

	private Journey of(int cohort, MemberStatus status, Start start, Steps steps) {
		return journey(cohort, steps.to(status, start.applied(), start.activist()));
	}

	private Journey journey(int cohort, Milestones milestones) {
		var enrolled = LocalDate.of(cohort, Month.SEPTEMBER, 1);
		var birth = this.dice.between(enrolled.minusYears(20).withMonth(7), enrolled.minusYears(18).minusDays(1));
		return new Journey(birth, enrolled, LocalDate.of(cohort + YEARS_OF_STUDY, Month.JUNE, 30), milestones);
	}

	/**
	 * Applied on arrival and determined as activist soon after.
	 */
	private Start firstWeeksOf(int cohort, int within, int least, int most) {
		var applied = LocalDate.of(cohort, Month.SEPTEMBER, 7).plusDays(this.dice.from(0, within));
		return new Start(applied, applied.plusDays(this.dice.from(least, most)));
	}

	/**
	 * Determined as activist three to six months after the application.
	 */
	private Start sinceLastTerm(String first, String last) {
		var activist = this.dice.between(first, last);
		return new Start(activist.minusDays(this.dice.from(92, 180)), activist);
	}

	private record Start(LocalDate applied, LocalDate activist) {

	}

}
