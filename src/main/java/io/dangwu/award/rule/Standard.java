package io.dangwu.award.rule;

/**
 * Whom a kind of award is for, and so which conditions its nominees must meet.
 */
public enum Standard {

	MEMBER("正式党员"), ORGANIZATION("党支部"), STAFF("在职教职工党员"), STUDENT("在校学生党员");

	private final String title;

	Standard(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether people are honoured by it, not organisations. */
	public boolean isIndividual() {
		return this != ORGANIZATION;
	}

}
