package io.dangwu.budget.rule;

/**
 * Where money comes from; dues are kept on an account of their own.
 */
public enum Fund {

	BUDGET("党务经费"), DUES("党费");

	private final String title;

	Fund(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
