package io.dangwu.grading;

/**
 * Whose sheet it is.
 */
public enum SheetKind {

	SELF("自评", "assessSelf"), SCORE("上级考评", "scoreOrganization");

	private final String title;

	private final String task;

	SheetKind(String title, String task) {
		this.title = title;
		this.task = task;
	}

	public String title() {
		return this.title;
	}

	/** The task that asks for it. */
	String task() {
		return this.task;
	}

}
