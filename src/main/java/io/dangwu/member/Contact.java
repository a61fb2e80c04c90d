package io.dangwu.member;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached.
 */
public record Contact(@Nullable String mobile, @Nullable String email) {

	public static final Contact NONE = new Contact(null, null);

	/**
	 * Keeps the telephone number out of logs and messages.
	 */
	@Override
	public String toString() {
		return "Contact";
	}

}
