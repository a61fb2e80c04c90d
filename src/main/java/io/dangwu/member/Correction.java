package io.dangwu.member;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Contact, work and studies as they should stand.
 *
 * @param contact without a telephone number where it stays as it is
 */
public record Correction(Contact contact, Occupation occupation, Studies studies, @Nullable String partyGroup,
		@Nullable YearMonth duesPaidUntil) {

}
