package io.dangwu.member;

/**
 * By what a list of people is ordered.
 */
public enum MemberOrder {

	NAME("姓名", "name_pinyin, member_no"), NUMBER("党员编号", "member_no"), UNIT("所在支部", "branch_code, member_no"),
	STATUS("党员身份",
			"array_position(array['FULL', 'PROBATIONARY', 'PROSPECT', 'ACTIVIST', 'APPLICANT'], status), member_no"),
	CONFIRMED("信息核实日期", "last_confirmed_on nulls first, member_no");

	private final String title;

	private final String columns;

	MemberOrder(String title, String columns) {
		this.title = title;
		this.columns = columns;
	}

	public String title() {
		return this.title;
	}

	String columns() {
		return this.columns;
	}

}
