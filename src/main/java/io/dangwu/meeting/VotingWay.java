package io.dangwu.meeting;

/**
 * How a meeting votes on its motion.
 */
public enum VotingWay {

	PAPER("纸质选票或者举手，会后录入票数"), ONLINE("网上无记名投票（手机）");

	private final String title;

	VotingWay(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
