package io.dangwu.access;

/** Who plays which part, from the college of 2012. */
final class Cast {

	static final String PASSWORD = "dangwu2026";

	static final String SECRETARY = "M01110001";

	static final String FOREIGN_SECRETARY = "M01120001";

	static final String GENERAL_BRANCH = "M01110004";

	static final String PARTY_OFFICE = "M07310008";

	static final String ORG_DEPARTMENT = "M07320008";

	static final String AUDITOR = "M07340009";

	static final String ADMINISTRATOR = "admin";

	private Cast() {
	}

}
