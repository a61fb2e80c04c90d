package io.dangwu.grading;

/**
 * Whether an organisation is graded for the year, or graded again after its
 * rectification.
 */
public enum GradingKind {

	FIRST("分类定级"), AGAIN("整改后复评");

	private final String title;

	GradingKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
