package io.dangwu.publicity;

/**
 * How a notice ended; {@link #ABANDONED} where the case behind it ended first.
 */
public enum NoticeOutcome {

	CLEAR("公示期满，没有成立的异议"), UPHELD("异议成立"), ABANDONED("公示未完成，所属事项已终止");

	private final String title;

	NoticeOutcome(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
