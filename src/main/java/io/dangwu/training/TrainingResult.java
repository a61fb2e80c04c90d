package io.dangwu.training;

/**
 * How somebody ended a class.
 */
public enum TrainingResult {

	PASSED("合格"), FAILED("不合格");

	private final String title;

	TrainingResult(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
