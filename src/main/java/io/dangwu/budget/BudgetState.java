package io.dangwu.budget;

/**
 * How far the budget of a year has come.
 */
public enum BudgetState {

	OPENED("正在测算"), CONFIRMING("待财务确认"), REVISING("退回修改"), APPROVING("待学院党委审定"), TRANSFERRING("待拨付"),
	PLANNING("各单位安排中"), RUNNING("执行中"), CLOSED("已决算");

	private final String title;

	BudgetState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether the money has arrived and the year is not closed. */
	public boolean isSpending() {
		return this == PLANNING || this == RUNNING;
	}

	/** Whether members may read how the money is used. */
	public boolean isPublished() {
		return this == RUNNING || this == CLOSED;
	}

}
