package io.dangwu.member;

/**
 * What can happen to an entry of the register.
 */
public enum HistoryKind {

	REGISTERED("登记"), STATUS("身份变动"), MOVED("组织关系转接"), CONFIRMED("信息核实"), CORRECTED("更正联系、工作和学习信息"),
	IDENTITY_CORRECTED("更正身份信息"), DISCIPLINE("处分和党员权利"), PURGED("清除个人信息");

	private final String title;

	HistoryKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
