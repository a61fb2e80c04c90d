package io.dangwu.rectification.process;

import org.jspecify.annotations.Nullable;

/** What the college committee answers about a promotion. */
record ConfirmPromotion(@Nullable Boolean skipApproved) {

	boolean skips() {
		return Boolean.TRUE.equals(this.skipApproved);
	}

}
