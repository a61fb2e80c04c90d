package io.dangwu.ballot.rule;

/**
 * What a mark that nobody can make out does to its ballot.
 */
public enum UnreadableMark {

	/** It is dropped; the rest of the ballot counts. */
	DROP("无法辨认的部分不计"),

	/** The whole ballot is void. */
	VOID_WHOLE("有无法辨认的符号的，整张选票无效");

	private final String title;

	UnreadableMark(String title) {
		this.title = title;
	}

	/** What the ballot paper says of it. */
	public String title() {
		return this.title;
	}

	boolean voids(Slip slip) {
		return this == VOID_WHOLE && slip.marks().stream().anyMatch((mark) -> mark.stance() == Stance.UNREADABLE);
	}

}
