package io.dangwu.overview;

/**
 * People that a figure of the plan counts; the list behind the figure asks the same
 * question.
 */
public enum PeopleGroup {

	STUDENT_MEMBERS("学生党员", "category = 'STUDENT' and status in ('FULL', 'PROBATIONARY')"),

	STUDENTS_ADMITTED("本年接收的学生预备党员", "category = 'STUDENT' and " + PeopleGroup.ADMITTED),

	YOUNG_APPLICANTS("青年教职工入党申请人", PeopleGroup.YOUNG + " and status = 'APPLICANT'"),

	YOUNG_ACTIVISTS("青年教职工入党积极分子", PeopleGroup.YOUNG + " and status = 'ACTIVIST'"),

	YOUNG_PROSPECTS("青年教职工发展对象", PeopleGroup.YOUNG + " and status = 'PROSPECT'"),

	YOUNG_ADMITTED("本年接收的青年教职工预备党员", PeopleGroup.YOUNG + " and " + PeopleGroup.ADMITTED);

	private static final String YOUNG = "category = 'STAFF' and birth_date > :bornAfter";

	private static final String ADMITTED = "accepted_on >= :firstDay and accepted_on <= :lastDay";

	private final String title;

	private final String condition;

	PeopleGroup(String title, String condition) {
		this.title = title;
		this.condition = condition;
	}

	public String title() {
		return this.title;
	}

	String condition() {
		return this.condition;
	}

}
