package io.dangwu.member;

/**
 * How a person belongs to the college.
 */
public enum PersonCategory {

	STAFF("教职工"), STUDENT("学生"), RETIRED("离退休人员");

	private final String title;

	PersonCategory(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
