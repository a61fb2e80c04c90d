package io.dangwu.publicity;

/**
 * Where a notice can be posted.
 */
public enum NoticeChannel {

	CAMPUS_NETWORK("校园网"), BULLETIN_BOARD("宣传栏"), UNIT_BOARD("单位公示栏"), PLACE_LEFT("流出地"), PLACE_ENTERED("流入地");

	private final String title;

	NoticeChannel(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
