package io.dangwu.rectification;

/**
 * What comes of the review of a secretary whose branch was graded last.
 */
public enum SecretaryReview {

	KEEP("继续任职，帮助整改"), ADMONISH("约谈提醒"), ADJUST("不胜任，建议及时调整");

	private final String title;

	SecretaryReview(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
