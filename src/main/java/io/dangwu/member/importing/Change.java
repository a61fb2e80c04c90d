package io.dangwu.member.importing;

/**
 * What an import would do with a line of the register.
 */
public enum Change {

	NEW("新增"), CHANGED("变更"), MISSING("文件中没有"), ALIKE("无变化");

	private final String title;

	Change(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
