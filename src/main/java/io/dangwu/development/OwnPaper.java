package io.dangwu.development;

/** What people hand in to their own case. */
public enum OwnPaper {

	APPLICATION("入党申请书"), AUTOBIOGRAPHY("个人自传"), THOUGHT_REPORT("思想汇报"), CONVERSION_APPLICATION("转正申请书"), OTHER("其他材料");

	private final String title;

	OwnPaper(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
