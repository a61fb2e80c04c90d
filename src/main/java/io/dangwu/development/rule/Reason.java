package io.dangwu.development.rule;

import org.jspecify.annotations.Nullable;

/**
 * The written reason with which a "normally" may be departed from.
 */
final class Reason {

	private Reason() {
	}

	static boolean isGiven(@Nullable String reason) {
		return reason != null && !reason.isBlank();
	}

}
