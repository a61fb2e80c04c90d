package io.dangwu.training;

/**
 * How far a class is.
 */
public enum ClassStage {

	PLANNED("筹办中"), COMPLETED("已结业"), CALLED_OFF("已取消");

	private final String title;

	ClassStage(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
