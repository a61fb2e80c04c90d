package io.dangwu.award.vote;

import java.math.BigDecimal;
import java.util.UUID;

import io.dangwu.award.vote.rule.Given;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a member of a panel says of a nominee.
 */
@Embeddable
record Score(UUID nomination, @Nullable BigDecimal points, @Nullable String recusal) {

	Given given() {
		return new Given(this.points, this.recusal);
	}

	/** Keeps scores out of logs and messages. */
	@Override
	public String toString() {
		return "Score";
	}

}
