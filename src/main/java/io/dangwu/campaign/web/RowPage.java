package io.dangwu.campaign.web;

import java.util.List;

import io.dangwu.campaign.CoverageRow;

/**
 * A part of the list of organisations.
 *
 * @param number the number of the part, from one
 * @param last how many parts there are
 */
record RowPage(List<CoverageRow> rows, int number, int last, int total) {

	private static final int SIZE = 50;

	/** The part of that number, or the nearest there is. */
	static RowPage of(List<CoverageRow> all, int number) {
		var last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
		var at = Math.min(Math.max(1, number), last);
		return new RowPage(all.subList((at - 1) * SIZE, Math.min(at * SIZE, all.size())), at, last, all.size());
	}

}
