package io.dangwu.budget;

/**
 * Where the use of money is made public.
 */
public enum PublicationChannel {

	CAMPUS_NETWORK("校园网"), COLLEGE_PAPER("院报"), DISPLAY_WINDOW("宣传橱窗"), UNIT_BOARD("单位公开栏");

	private final String title;

	PublicationChannel(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
