package io.dangwu.ballot.rule;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of a ballot as the voter left it.
 *
 * @param line the candidate or motion
 * @param writeIn whom the voter named instead
 */
public record Mark(UUID line, Stance stance, @Nullable UUID writeIn) {

	public Mark(UUID line, Stance stance) {
		this(line, stance, null);
	}

	/** Keeps what somebody has voted out of logs and messages. */
	@Override
	public String toString() {
		return "Mark";
	}

}
