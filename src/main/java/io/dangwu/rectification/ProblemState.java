package io.dangwu.rectification;

/**
 * How far a problem has come.
 */
public enum ProblemState {

	OPEN("待整改"), IN_PROGRESS("整改中"), EVIDENCE_SUBMITTED("待核验"), RETURNED("退回继续整改"), CLOSED("已销号");

	private final String title;

	ProblemState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
