package io.dangwu.member;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was shown ID numbers or telephone numbers in full.
 *
 * @param memberId whose they are, where it is one person's
 * @param people of how many people
 * @param userId who was shown them
 * @param why for what, in the words of whoever asked
 */
public record IdentityShown(@Nullable UUID memberId, int people, String userId, String why) {

	public static IdentityShown of(UUID memberId, String userId, String why) {
		return new IdentityShown(memberId, 1, userId, why);
	}

	public static IdentityShown of(int people, String userId, String why) {
		return new IdentityShown(null, people, userId, why);
	}

}
