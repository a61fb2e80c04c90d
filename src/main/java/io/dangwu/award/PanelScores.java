package io.dangwu.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.regulation.Verdict;

/**
 * The scores that a panel gives the nominees of a "ten" list.
 */
public interface PanelScores {

	/** Lets the panel begin with a kind of a round. */
	void open(String roundKey, String kind, List<Nominee> nominees);

	/**
	 * Whether every nominee has been scored by all who have to; what is missing
	 * otherwise.
	 */
	Verdict complete(String roundKey, String kind);

	/**
	 * Closes the scoring and tells the score of each nomination, of 100, with two
	 * decimals.
	 */
	Map<UUID, BigDecimal> scores(String roundKey, String kind);

}
