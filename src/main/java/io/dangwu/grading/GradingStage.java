package io.dangwu.grading;

/**
 * How far a grading has come.
 */
public enum GradingStage {

	SELF("支部自评"), SCORING("上级考评"), SURVEY("群众测评"), DECIDED("已计算等次"), PUBLISHED("已公布"), UNGRADED("不定等次");

	private final String title;

	GradingStage(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
