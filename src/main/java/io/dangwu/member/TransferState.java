package io.dangwu.member;

/**
 * How far a transfer has come.
 */
public enum TransferState {

	UNDER_WAY("等待回执"), DONE("已办结"), TAKEN_BACK("介绍信已收回");

	private final String title;

	TransferState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
