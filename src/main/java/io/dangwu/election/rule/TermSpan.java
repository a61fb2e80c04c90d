package io.dangwu.election.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A term of office.
 *
 * @param electedOn day of the election with which it began
 * @param regularEnd its last day by the number of its years
 * @param approvedEnd its last day where the superior has approved another one
 */
public record TermSpan(LocalDate electedOn, LocalDate regularEnd, @Nullable LocalDate approvedEnd) {

	public LocalDate end() {
		return (this.approvedEnd != null) ? this.approvedEnd : this.regularEnd;
	}

	boolean isPostponed() {
		return this.approvedEnd != null && this.approvedEnd.isAfter(this.regularEnd);
	}

}
