package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An honour that somebody was given.
 *
 * @param awardedBy who gave it
 * @param document the paper by which it was given
 */
public record Honour(UUID id, UUID memberId, String title, LocalDate awardedOn, String awardedBy,
		@Nullable String document) {

}
