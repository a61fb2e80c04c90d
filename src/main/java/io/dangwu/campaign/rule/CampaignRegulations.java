package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;

/**
 * One edition of the calendar that is proposed for a building year, and of who has to
 * speak.
 *
 * @param start the day on which the calendar begins; a campaign opened later has the same
 * time for each phase
 * @param secretarySpeaks whether the mobilisation speech is the secretary's own
 */
public record CampaignRegulations(Edition edition, Cited<MonthDay> start, Cited<MonthDay> mobilisation,
		Cited<MonthDay> grading, Cited<MonthDay> planning, Cited<MonthDay> rectification, Cited<MonthDay> regrading,
		Cited<MonthDay> summary, Cited<Boolean> secretarySpeaks) implements Regulation {

	/** The calendar for a campaign that is opened on that day. */
	public Schedule proposed(LocalDate today) {
		var usual = day(this.start, today.getYear());
		return spread(today.isBefore(usual) ? usual : today);
	}

	/** A calendar that begins on that day, with the usual time for each phase. */
	public Schedule spread(LocalDate from) {
		var year = from.getYear();
		var ends = Map.of(Phase.MOBILISATION, day(this.mobilisation, year), Phase.GRADING, day(this.grading, year),
				Phase.PLANNING, day(this.planning, year), Phase.RECTIFICATION, day(this.rectification, year),
				Phase.REGRADING, day(this.regrading, year), Phase.SUMMARY, day(this.summary, year));
		return new Schedule(ends).later(ChronoUnit.DAYS.between(day(this.start, year), from));
	}

	private static LocalDate day(Cited<MonthDay> day, int year) {
		return day.value().atYear(year);
	}

}
