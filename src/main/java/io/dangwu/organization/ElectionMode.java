package io.dangwu.organization;

/**
 * How an organisation elects its officers.
 */
public enum ElectionMode {

	STANDARD("党员大会选举"), OPEN_RECOMMENDATION("公推直选");

	private final String title;

	ElectionMode(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
