package io.dangwu.budget.rule;

import java.util.Arrays;

/**
 * What becomes of those who join, leave or move after the members were counted.
 */
public enum MidYearPolicy {

	SNAPSHOT("按年末人数，年中不增减"), SNAPSHOT_PLUS_SUPPLEMENT("按年末人数，年中新增的补拨"), MONTHLY_PRORATA("按月折算增减");

	private final String title;

	MidYearPolicy(String title) {
		this.title = title;
	}

	/** The one of that name; nothing changes where none is named. */
	public static MidYearPolicy named(String name) {
		return Arrays.stream(values()).filter((policy) -> policy.name().equals(name)).findFirst().orElse(SNAPSHOT);
	}

	public String title() {
		return this.title;
	}

}
