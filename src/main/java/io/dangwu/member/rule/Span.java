package io.dangwu.member.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds.
 *
 * @param until the first day on which it no longer does; open while there is none
 */
public record Span(LocalDate from, @Nullable LocalDate until) {

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || day.isBefore(this.until));
	}

}
