package io.dangwu.development.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The days on the way from the proposal of a prospect to the listing, as far as there are
 * any yet.
 *
 * @param postedOn the first day of the public notice
 * @param publicUntil the last day of the public notice, which ended without effect
 */
public record Listing(LocalDate proposedOn, @Nullable LocalDate consentedOn, @Nullable LocalDate postedOn,
		@Nullable LocalDate publicUntil, @Nullable LocalDate filedOn) {

	/**
	 * The same with a filing on the day.
	 */
	public Listing filedOn(LocalDate day) {
		return new Listing(this.proposedOn, this.consentedOn, this.postedOn, this.publicUntil, day);
	}

	/**
	 * The first day on which all of this has happened; its edition judges the listing.
	 */
	LocalDate complete() {
		return Stream.of(this.proposedOn, this.consentedOn, this.postedOn, dayAfterNotice(), this.filedOn)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElseThrow();
	}

	@Nullable LocalDate dayAfterNotice() {
		return (this.publicUntil != null) ? this.publicUntil.plusDays(1) : null;
	}

}
