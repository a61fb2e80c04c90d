package io.dangwu.award.vote;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import io.dangwu.regulation.Verdict;

/**
 * A panel as the party office follows it: who has handed in, and no score before all
 * have.
 *
 * @param missing what it still waits for
 * @param results nothing before it is complete
 */
public record PanelView(String roundKey, String kind, String round, String title, boolean blind, int scorers, int names,
		boolean closed, List<Seat> seats, Verdict missing, List<Result> results) {

	public PanelView {
		seats = List.copyOf(seats);
		results = List.copyOf(results);
	}

	public boolean complete() {
		return this.missing.isAllowed();
	}

	/** A member of the panel, with whom and why the member recused. */
	public record Seat(UUID sheet, String account, String name, boolean submitted, List<String> recusals) {

	}

	/** What a nominee got, of how many. */
	public record Result(String name, String unitName, String code, BigDecimal score, int scorers) {

	}

}
