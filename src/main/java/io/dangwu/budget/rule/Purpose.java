package io.dangwu.budget.rule;

import java.util.Arrays;

/**
 * What party-work money may be spent on.
 */
public enum Purpose {

	EDUCATION("01", "教育培训"), READING("02", "学习资料"), AWARD("03", "表彰奖励"), PLACE("04", "活动场所"), WEB("05", "网站和信息化"),
	STUDY("06", "参观学习和实践活动"), OTHER("99", "其他");

	private final String code;

	private final String title;

	Purpose(String code, String title) {
		this.code = code;
		this.title = title;
	}

	public static Purpose coded(String code) {
		return Arrays.stream(values()).filter((purpose) -> purpose.code.equals(code)).findFirst().orElseThrow();
	}

	public String code() {
		return this.code;
	}

	public String title() {
		return this.title;
	}

}
