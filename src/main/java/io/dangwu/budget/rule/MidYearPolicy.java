package io.dangwu.budget.rule;

/**
 * What becomes of those who join, leave or move after the members were counted.
 */
public enum MidYearPolicy {

	SNAPSHOT("按年末人数，年中不增减"), SNAPSHOT_PLUS_SUPPLEMENT("按年末人数，年中新增的补拨"), MONTHLY_PRORATA("按月折算增减");

	private final String title;

	MidYearPolicy(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
