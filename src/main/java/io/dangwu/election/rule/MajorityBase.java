package io.dangwu.election.rule;

/**
 * Of whom a majority is reckoned.
 */
public enum MajorityBase {

	DUE("应到会有选举权人数"), PRESENT("实到会有选举权人数");

	private final String title;

	MajorityBase(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	int of(Round round) {
		return (this == DUE) ? round.due() : round.present();
	}

}
