package io.dangwu.ballot;

import io.dangwu.ballot.rule.VoteValidity;

/**
 * Whether a vote counts at all.
 */
public enum BallotOutcome {

	/** Counted; whether anybody is elected is another question. */
	VALID("有效"),

	/** More ballots came back than the law admits: to be held again. */
	VOID("无效，须重新投票"),

	/** Not as many ballots were issued as voters were present: stopped unread. */
	STOPPED("停止计票，须重新投票");

	private final String title;

	BallotOutcome(String title) {
		this.title = title;
	}

	static BallotOutcome of(VoteValidity validity) {
		return valueOf(validity.name());
	}

	public String title() {
		return this.title;
	}

}
