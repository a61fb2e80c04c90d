package io.dangwu.organization;

/**
 * What can be changed about an organisation.
 */
public enum ChangeKind {

	FOUNDED("设立"), CHANGED("变更信息"), MOVED("调整隶属关系"), MERGED("并入其他支部"), ABSORBED("并入本支部"), DISSOLVED("撤销"),
	TERM_MOVED("批准调整届满日期"), ELECTED("换届选举"), IMPORTED("导入变更");

	private final String title;

	ChangeKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
