package io.dangwu.training;

/**
 * How a class is held.
 */
public enum ClassMode {

	IN_PERSON("集中面授"), VIDEO("视频");

	private final String title;

	ClassMode(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
