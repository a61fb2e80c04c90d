package io.dangwu.award;

import org.jspecify.annotations.Nullable;

/**
 * What is said of one nomination by those who examine or check it.
 *
 * @param passes whether it goes on
 * @param rank its place among those of its kind, where they are ranked
 * @param reason why it does not go on
 */
public record Examination(boolean passes, @Nullable Integer rank, @Nullable String reason) {

	String why() {
		return (this.reason != null) ? this.reason.strip() : "";
	}

}
