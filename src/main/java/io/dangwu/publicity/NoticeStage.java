package io.dangwu.publicity;

/**
 * How far a notice has come.
 */
public enum NoticeStage {

	DRAFTED("待张贴"), POSTED("公示中"), UNDER_CORRECTION("更正中"), CONCLUDED("已结束");

	private final String title;

	NoticeStage(String title) {
		this.title = title;
	}

	/** A notice is open to objections from its posting on, but not while it is down. */
	public boolean takesObjections() {
		return this == POSTED || this == CONCLUDED;
	}

	public String title() {
		return this.title;
	}

}
