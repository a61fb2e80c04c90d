package io.dangwu.member;

/**
 * How a member was found in the yearly appraisal.
 */
public enum AppraisalGrade {

	EXCELLENT("优秀"), QUALIFIED("合格"), BASICALLY_QUALIFIED("基本合格"), NOT_QUALIFIED("不合格");

	private final String title;

	AppraisalGrade(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
