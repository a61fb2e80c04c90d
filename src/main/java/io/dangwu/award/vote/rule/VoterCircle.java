package io.dangwu.award.vote.rule;

/**
 * Who votes on a list.
 */
public enum VoterCircle {

	ACCOUNTS("全院能够登录系统的人员"), MEMBERS("全院党员");

	private final String title;

	VoterCircle(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
