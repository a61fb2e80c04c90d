package io.dangwu.development.process;

/** Who talked with the applicant. */
enum Talker {

	SECRETARY("支部书记"), DEPUTY("支部副书记"), ORGANISER("组织员");

	private final String title;

	Talker(String title) {
		this.title = title;
	}

	String title() {
		return this.title;
	}

}
