package io.dangwu.award.vote.rule;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a scorer says of a nominee: points, or why not; nothing yet where both are
 * missing.
 */
public record Given(@Nullable BigDecimal points, @Nullable String recusal) {

	public static final Given NOTHING = new Given(null, null);

	public boolean isMissing() {
		return this.points == null && this.recusal == null;
	}

	/** Keeps scores out of logs and messages. */
	@Override
	public String toString() {
		return "Given";
	}

}
