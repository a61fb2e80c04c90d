package io.dangwu.campaign.web;

import java.util.function.Predicate;

import io.dangwu.campaign.CoverageRow;

/**
 * Which organisations the list shows.
 */
enum RowFilter {

	ALL("全部", (row) -> true), RUNNING("办理中", (row) -> !row.isMissing() && !row.isEnded()),
	LATE("滞后", CoverageRow::isLate), MISSING("未纳入", CoverageRow::isMissing), ENDED("已办结", CoverageRow::isEnded);

	private final String title;

	private final Predicate<CoverageRow> wanted;

	RowFilter(String title, Predicate<CoverageRow> wanted) {
		this.title = title;
		this.wanted = wanted;
	}

	public String title() {
		return this.title;
	}

	boolean shows(CoverageRow row) {
		return this.wanted.test(row);
	}

}
