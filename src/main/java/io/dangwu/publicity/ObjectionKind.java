package io.dangwu.publicity;

/**
 * Whether whoever objects gives a name.
 */
public enum ObjectionKind {

	SIGNED("实名"), ANONYMOUS("匿名");

	private final String title;

	ObjectionKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
