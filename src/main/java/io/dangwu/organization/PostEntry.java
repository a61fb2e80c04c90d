package io.dangwu.organization;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A post, as it is loaded.
 *
 * @param until the first day without the post; open while there is none
 */
public record PostEntry(String holder, String unit, PostKind kind, LocalDate since, @Nullable LocalDate until) {

	public PostEntry(String holder, String unit, PostKind kind, LocalDate since) {
		this(holder, unit, kind, since, null);
	}

}
