package io.dangwu.organization;

/**
 * Whom a party organisation is made for.
 */
public enum Category {

	TEACHER("教师"), STUDENT("学生"), OFFICE("机关"), RETIRED("离退休"), MIXED("混合");

	private final String title;

	Category(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
