package io.dangwu.development;

/**
 * To which party organisation the application was handed in: normally to that of the unit
 * of work or study, otherwise to the one to which the applicant was referred (发展党员工作细则
 * 第五、六条).
 */
public enum Submission {

	OWN_UNIT("向工作、学习所在单位党组织递交"), LOCALITY_OF_UNIT("所在单位没有党组织，转到单位所在地党组织"), SUPERIOR_OF_UNIT("所在单位没有党组织，转到单位主管部门党组织"),
	RESIDENCE("没有单位或者所在单位没有党组织，转到居住地党组织");

	private final String title;

	Submission(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
