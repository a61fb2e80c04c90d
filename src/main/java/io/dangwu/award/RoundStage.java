package io.dangwu.award;

/**
 * Where a round stands.
 */
public enum RoundStage {

	NOMINATION("支部推荐"), EXAMINATION("党总支审查"), CHECK("组织部审核"), REVIEW("纪检审核"), SELECTION("投票评审"), DECISION("党委初步审定"),
	NOTICE("公示"), FINAL("党委审定"), CEREMONY("表彰"), ARCHIVED("已归档"), CALLED_OFF("已取消");

	private final String title;

	RoundStage(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether nothing can be done in it any more. */
	public boolean isOver() {
		return this == ARCHIVED || this == CALLED_OFF;
	}

	/** Whether nothing has been decided for good, so that it can still be called off. */
	public boolean isUndecided() {
		return isBefore(CEREMONY);
	}

	public boolean isBefore(RoundStage other) {
		return compareTo(other) < 0;
	}

}
