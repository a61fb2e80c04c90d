package io.dangwu.election;

/**
 * Which vote of a meeting.
 */
public enum RoundKind {

	MAIN("投票选举"), RUN_OFF("票数相等的重新投票"), SECOND("缺额的再次投票");

	private final String title;

	RoundKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	Winner.Way way() {
		return Winner.Way.valueOf(name());
	}

}
