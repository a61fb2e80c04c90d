package io.dangwu.ballot;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is voted on in one line of the paper: a candidate, or a motion.
 *
 * @param origin where whoever stands there comes from, on papers that say so
 * @param about what the voters read about it, on papers that say so
 */
@Embeddable
public record BallotLine(@Column(name = "line") UUID id, String text, @Nullable String origin, @Nullable String about) {

	public BallotLine(UUID id, String text) {
		this(id, text, null, null);
	}

}
