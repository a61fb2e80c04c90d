package io.dangwu.member.rule;

/**
 * What is wrong with an identity number, in the order in which it is looked for; the
 * words never repeat the number.
 */
public enum IdNumberFault {

	FORMAT("公民身份号码格式不正确，应为 18 位：前 17 位为数字，末位为数字或大写字母 X"),

	BIRTH_DATE("公民身份号码第 7 至 14 位不是有效的出生日期，应为真实存在且不晚于今天的日期"),

	CHECKSUM("公民身份号码校验码不正确，请对照身份证核对");

	private final String text;

	IdNumberFault(String text) {
		this.text = text;
	}

	public String text() {
		return this.text;
	}

}
