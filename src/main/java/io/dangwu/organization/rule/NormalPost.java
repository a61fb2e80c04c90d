package io.dangwu.organization.rule;

/**
 * The post whose holder is normally secretary of a branch of that kind.
 */
public enum NormalPost {

	TEACHING_OFFICE_HEAD("教师党支部书记一般由教研室主任兼任"),

	COUNSELLOR("学生党支部书记一般由辅导员担任"),

	DEPARTMENT_HEAD("管理服务部门党支部书记一般由部门负责人兼任");

	private final String text;

	NormalPost(String text) {
		this.text = text;
	}

	public String text() {
		return this.text;
	}

}
