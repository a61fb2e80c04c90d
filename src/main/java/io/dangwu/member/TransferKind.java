package io.dangwu.member;

/**
 * From where to where membership goes.
 */
public enum TransferKind {

	WITHIN("院内转接"), OUT("转出"), IN("转入");

	private final String title;

	TransferKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
