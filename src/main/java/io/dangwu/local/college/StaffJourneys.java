package io.dangwu.local.college;

import java.time.LocalDate;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.Milestones;

/** Dates of staff in service and retired, as of the end of 2011. */
record StaffJourneys(Dice dice) {

	private static final int YOUNGEST = 18;

	private static final int OLDEST = 35;

	/**
	 * A full member who may hold a post: long enough in the Party.
	 */
	Journey senior() {
		return full(this.dice.between("1956-01-01", "1976-12-31"), LocalDate.parse("2004-06-30"));
	}

	Journey counsellor() {
		return full(this.dice.between("1972-01-01", "1982-12-31"), LocalDate.parse("2004-06-30"));
	}

	Journey retired() {
		return full(this.dice.between("1926-01-02", "1951-12-30"), LocalDate.parse("2004-06-30"));
	}

	Journey draw(MemberStatus status) {
		return (status == MemberStatus.FULL)
				? full(this.dice.between("1952-01-02", "1986-12-30"), LocalDate.parse("2007-06-30"))
				: journey(this.dice.between("1975-01-01", "1986-12-30"), young(status));
	}

	private Journey full(LocalDate birth, LocalDate latestApplication) {
		var earliest = birth.plusYears(YOUNGEST).plusDays(10);
		var oldest = birth.plusYears(OLDEST);
		var applied = this.dice.between(earliest, oldest.isBefore(latestApplication) ? oldest : latestApplication);
		var activist = applied.plusDays(this.dice.from(95, 200));
		return journey(birth, new Steps(this.dice, 200, 90, 50).to(MemberStatus.FULL, applied, activist));
	}

	private Milestones young(MemberStatus status) {
		var activist = (status == MemberStatus.ACTIVIST) ? this.dice.between("2010-03-10", "2011-11-30")
				: this.dice.between("2010-04-29", "2010-11-15");
		var applied = (status == MemberStatus.APPLICANT) ? this.dice.between("2011-03-01", "2011-11-30")
				: activist.minusDays(this.dice.from(92, 180));
		return new Steps(this.dice, 10, 12, 18).to(status, applied, activist);
	}

	private static Journey journey(LocalDate birth, Milestones milestones) {
		return new Journey(birth, null, null, milestones);
	}

}
