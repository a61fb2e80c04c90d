package io.dangwu.publicity;

import io.dangwu.publicity.rule.Finding;

/**
 * What became of an objection: kept on record only, open to investigation, settled, or
 * overtaken by the end of its notice.
 */
public enum ObjectionState {

	RECORDED("已登记，不影响公示", Finding.OPEN), OPEN("调查中", Finding.OPEN), REJECTED("不成立", Finding.REJECTED),
	UPHELD("成立", Finding.UPHELD), OVERTAKEN("公示已终止，不再调查", Finding.OPEN);

	private final String title;

	private final Finding finding;

	ObjectionState(String title, Finding finding) {
		this.title = title;
		this.finding = finding;
	}

	static ObjectionState of(Finding finding) {
		return switch (finding) {
			case OPEN -> OPEN;
			case REJECTED -> REJECTED;
			case UPHELD -> UPHELD;
		};
	}

	public String title() {
		return this.title;
	}

	Finding finding() {
		return this.finding;
	}

}
