package io.dangwu.development.rule;

import java.time.LocalDate;

/**
 * The days to which a probation can be extended.
 */
public record ExtensionSpan(LocalDate earliest, LocalDate latest) {

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.earliest) && !day.isAfter(this.latest);
	}

}
