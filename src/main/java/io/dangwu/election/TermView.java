package io.dangwu.election;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.dangwu.organization.TermOfOffice;
import io.dangwu.organization.Unit;

/**
 * A running term of office and how far it has gone.
 */
public record TermView(Unit unit, TermOfOffice term, Standing standing, long daysLeft) {

	static TermView of(Unit unit, TermOfOffice term, Standing standing, LocalDate today) {
		return new TermView(unit, term, standing, ChronoUnit.DAYS.between(today, term.end()));
	}

	/** How far a term has gone, in the words of the list. */
	public enum Standing {

		OVER("已届满"), ENDING("将届满"), POSTPONED("延期"), RUNNING("在届");

		private final String title;

		Standing(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
