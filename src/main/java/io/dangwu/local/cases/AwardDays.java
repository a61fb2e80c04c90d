package io.dangwu.local.cases;

import java.time.LocalDate;

import io.dangwu.award.RoundDays;
import io.dangwu.regulation.Counting;
import io.dangwu.regulation.WorkingCalendar;

/**
 * The days of rounds of awards, counted from the day on which the demonstration begins.
 */
record AwardDays(LocalDate today, WorkingCalendar calendar) {

	/** Of a round without a vote that is being noticed. */
	RoundDays noticing() {
		return new RoundDays(in(-13), in(-9), in(-5), null, null, in(-3), in(10), workingDay(in(24)));
	}

	/** Of a round with a vote whose nominations have come and are being examined. */
	RoundDays examining() {
		return new RoundDays(in(-5), in(5), in(10), in(17), in(21), in(24), in(38), workingDay(in(52)));
	}

	/** A week before each of the last possible ones. */
	static RoundDays early(RoundDays latest) {
		return new RoundDays(aWeekBefore(latest.nominateBy()), aWeekBefore(latest.examineBy()),
				aWeekBefore(latest.checkBy()), null, null, aWeekBefore(latest.preliminaryBy()),
				aWeekBefore(latest.noticeBy()), latest.ceremonyBy());
	}

	/** Awards are given on a working day. */
	private LocalDate workingDay(LocalDate day) {
		return this.calendar.lastDay(day, 1, Counting.INCLUSIVE).lastDay();
	}

	private LocalDate in(int days) {
		return this.today.plusDays(days);
	}

	private static LocalDate aWeekBefore(LocalDate day) {
		return day.minusWeeks(1);
	}

}
