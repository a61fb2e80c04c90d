package io.dangwu.award;

/**
 * Whether what a unit has to hand in has come.
 */
public enum ReportState {

	OPEN("办理中"), DONE("已报送"), LATE("逾期未报"), ADMITTED("同意补报"), DONE_LATE("已补报");

	private final String title;

	ReportState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether the unit may work on it. */
	public boolean isWorkable() {
		return this == OPEN || this == ADMITTED;
	}

	public boolean isDone() {
		return this == DONE || this == DONE_LATE;
	}

}
