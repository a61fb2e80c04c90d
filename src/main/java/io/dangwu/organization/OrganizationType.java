package io.dangwu.organization;

/**
 * The level of a party organisation.
 */
public enum OrganizationType {

	COLLEGE_COMMITTEE("学院党委"), GENERAL_BRANCH("党总支"), DIRECT_BRANCH("直属党支部"), BRANCH("党支部");

	private final String title;

	OrganizationType(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * Whether members belong to it and its general meeting decides.
	 */
	public boolean isBranch() {
		return this == BRANCH || this == DIRECT_BRANCH;
	}

}
