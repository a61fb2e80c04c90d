package io.dangwu.organization;

/**
 * Whether a party organisation is at work.
 */
public enum OrganizationStatus {

	ACTIVE("正常"), MERGED("已合并"), DISSOLVED("已撤销");

	private final String title;

	OrganizationStatus(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
