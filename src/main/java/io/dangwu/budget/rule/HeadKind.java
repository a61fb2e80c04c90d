package io.dangwu.budget.rule;

/**
 * At which rate a member counts; retired members count as teachers.
 */
public enum HeadKind {

	TEACHER("教师党员"), STUDENT("学生党员");

	private final String title;

	HeadKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
