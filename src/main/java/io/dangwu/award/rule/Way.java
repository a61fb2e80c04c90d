package io.dangwu.award.rule;

/**
 * How those who get an award are found among its nominees.
 */
public enum Way {

	QUOTA("按名额评定"), LIST("投票评审排名");

	private final String title;

	Way(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
