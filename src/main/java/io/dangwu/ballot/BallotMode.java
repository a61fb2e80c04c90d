package io.dangwu.ballot;

/**
 * How the voters vote.
 */
public enum BallotMode {

	ONLINE("手机投票"), PAPER("纸质选票");

	private final String title;

	BallotMode(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
