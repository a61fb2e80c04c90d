package io.dangwu.history;

/** Whether a case still runs. */
public enum CaseState {

	ANY("全部"), RUNNING("办理中"), CLOSED("已办结");

	private final String title;

	CaseState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
