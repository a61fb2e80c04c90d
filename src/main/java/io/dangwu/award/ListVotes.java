package io.dangwu.award;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The public vote on a "ten" list.
 */
public interface ListVotes {

	/** Opens the vote on a kind of a round; it closes by itself at that moment. */
	void open(String roundKey, String kind, List<Nominee> nominees, Instant closing);

	/** Closes the vote if it is still open, and tells the votes of each nomination. */
	Map<UUID, Integer> count(String roundKey, String kind);

}
