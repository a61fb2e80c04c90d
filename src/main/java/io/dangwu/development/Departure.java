package io.dangwu.development;

import java.util.Optional;

import io.dangwu.member.Person;

/**
 * Somebody who leaves soon, with the open case if there is one.
 *
 * @param unit the branch by name
 * @param late whether the day of leaving has passed
 * @param letterUnderWay whether a letter of introduction waits for its receipt
 */
public record Departure(Person person, String unit, boolean late, Optional<CaseView> openCase, boolean letterUnderWay) {

	/** What was entered last in the open case. */
	public Optional<LineOfFile> lastLine() {
		return this.openCase.map(CaseView::lines).map((lines) -> lines.get(lines.size() - 1));
	}

}
