package io.dangwu.ballot.rule;

/**
 * What a voter says of one line of the ballot.
 */
public enum Stance {

	APPROVE("赞成"), AGAINST("不赞成"), ABSTAIN("弃权"),

	/** A mark that nobody can make out; only on paper. */
	UNREADABLE("无法辨认");

	private final String title;

	Stance(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
