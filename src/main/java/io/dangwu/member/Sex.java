package io.dangwu.member;

/**
 * The sex of a person as the ID number states it.
 */
public enum Sex {

	M("男"), F("女");

	private final String title;

	Sex(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
