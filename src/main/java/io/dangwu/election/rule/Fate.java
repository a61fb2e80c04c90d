package io.dangwu.election.rule;

/**
 * What a vote makes of a name.
 */
public enum Fate {

	ELECTED("当选"), TIED("票数相等，待定"), OUTVOTED("未当选"), NO_MAJORITY("未当选");

	private final String title;

	Fate(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
