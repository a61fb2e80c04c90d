package io.dangwu.election;

/**
 * Whether a new term begins with an election, or somebody is missing in the running one.
 */
public enum ElectionKind {

	TERM("换届选举"), BY_ELECTION("补选");

	private final String title;

	ElectionKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
