package io.dangwu.member;

/**
 * The sanctions of Party discipline, from the lightest to the heaviest.
 */
public enum SanctionKind {

	WARNING("警告"), SERIOUS_WARNING("严重警告"), REMOVAL_FROM_POST("撤销党内职务"), PARTY_PROBATION("留党察看"), EXPULSION("开除党籍");

	private final String title;

	SanctionKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether Party posts are lost with it, without a decision of their own. */
	boolean endsPosts() {
		return this == PARTY_PROBATION || this == EXPULSION;
	}

}
