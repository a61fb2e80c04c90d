package io.dangwu.development.rule;

/** By whom an applicant is put forward as an activist. */
public enum Recommender {

	MEMBERS("党员推荐"), LEAGUE("团组织推优"), MASS_ORGANISATION("其他群团组织推荐");

	private final String title;

	Recommender(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
