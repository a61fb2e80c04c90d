package io.dangwu.ballot;

/**
 * How the voters vote.
 */
public enum BallotMode {

	ONLINE("手机投票"), PAPER("纸质选票"),
	/**
	 * A large electorate over days until a fixed minute; each picks up to so many names.
	 */
	SELECTION("网上推选");

	private final String title;

	BallotMode(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
