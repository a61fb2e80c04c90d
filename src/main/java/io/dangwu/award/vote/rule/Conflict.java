package io.dangwu.award.vote.rule;

/**
 * What ties a scorer to a nominee.
 */
public enum Conflict {

	NONE(""), SELF("候选人是您本人"), SAME_BRANCH("候选人与您同在一个党支部");

	private final String reason;

	Conflict(String reason) {
		this.reason = reason;
	}

	public String reason() {
		return this.reason;
	}

	public boolean isAny() {
		return this != NONE;
	}

}
