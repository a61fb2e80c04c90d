package io.dangwu.award;

/**
 * Whether what a unit has to hand in has come.
 */
public enum ReportState {

	OPEN("办理中"), DONE("已报送"), LATE("逾期未报"), ADMITTED("同意补报"), DONE_LATE("已补报"), IDLE("没有推荐材料"), CALLED_OFF("评选取消");

	private final String title;

	ReportState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether the unit may work on it. */
	public boolean isWorkable() {
		return this == OPEN || this == ADMITTED || this == IDLE;
	}

	public boolean isDone() {
		return this == DONE || this == DONE_LATE;
	}

}
