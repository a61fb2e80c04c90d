package io.dangwu.grading.rule;

/**
 * The six checks (六查六看) by which an organisation is looked at.
 */
public enum CheckKind {

	SET_UP("查支部设置情况", "看设置是否合理、规模是否合适"), LEADERSHIP("查领导班子情况", "看班子是否健全、换届是否及时"), RULES("查组织制度情况", "看制度是否健全、落实是否到位"),
	EFFECT("查作用发挥情况", "看活动是否正常、服务有无实效"), DEVELOPMENT("查党员发展情况", "看程序是否规范、质量有无保障"), INPUT("查投入情况", "看经费是否落实、场所有无保障");

	private final String title;

	private final String look;

	CheckKind(String title, String look) {
		this.title = title;
		this.look = look;
	}

	public String title() {
		return this.title;
	}

	/** What it looks at. */
	public String look() {
		return this.look;
	}

	/** Its place among the six, from one. */
	public int number() {
		return ordinal() + 1;
	}

}
