package io.dangwu.award.vote.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * The sheet of one scorer.
 *
 * @param points of those that the scorer did not recuse from
 */
public record ScoredSheet(String scorer, boolean submitted, Map<UUID, BigDecimal> points) {

	public ScoredSheet {
		points = Map.copyOf(points);
	}

	/** Whether it counts for the nominee. */
	public boolean scores(UUID nominee) {
		return this.submitted && this.points.containsKey(nominee);
	}

}
