package io.dangwu.grading;

/**
 * What somebody outside the Party says about an organisation.
 */
public enum Opinion {

	SATISFIED("满意"), BASICALLY("基本满意"), DISSATISFIED("不满意"), UNKNOWN("不了解");

	private final String title;

	Opinion(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
