package io.dangwu.member;

/**
 * The highest level of schooling that somebody has finished.
 */
public enum Education {

	POSTGRADUATE("研究生"), UNDERGRADUATE("大学本科"), JUNIOR_COLLEGE("大学专科"), VOCATIONAL_SCHOOL("中专"), HIGH_SCHOOL("高中"),
	MIDDLE_SCHOOL("初中"), PRIMARY_SCHOOL("小学");

	private final String title;

	Education(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
