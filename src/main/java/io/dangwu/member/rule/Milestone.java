package io.dangwu.member.rule;

/**
 * A day on the way into the Party that the register keeps, in the order of the way.
 */
public enum Milestone {

	APPLIED("申请入党日期"), ACTIVIST("确定积极分子日期"), PROSPECT("确定发展对象日期"), ACCEPTED("入党日期"), APPROVED("审批日期"),
	PROBATION_END("预备期满日期"), FULL("转正日期");

	private final String title;

	Milestone(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
