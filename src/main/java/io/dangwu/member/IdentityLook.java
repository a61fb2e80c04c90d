package io.dangwu.member;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was shown numbers in full.
 *
 * @param person whose they were; none where many were shown at once
 * @param viewer the name of whoever was shown them
 */
public record IdentityLook(LocalDateTime at, @Nullable String person, int people, String viewer, String userId,
		String why) {

}
