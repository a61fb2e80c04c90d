package io.dangwu.care;

/**
 * How somebody was cared for.
 */
public enum CareKind {

	VISIT("走访慰问"), HARDSHIP_AID("困难帮扶");

	private final String title;

	CareKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
