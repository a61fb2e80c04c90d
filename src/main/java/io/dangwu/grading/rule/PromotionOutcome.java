package io.dangwu.grading.rule;

/**
 * How an organisation stands after its rectification.
 */
public enum PromotionOutcome {

	PROMOTED("晋位升级"), CONSOLIDATED("巩固先进"), IMPROVED_WITHIN_GRADE("同档提升"), NOT_IMPROVED("没有提高"), NOT_PROMOTED("不予晋级"),
	DOWNGRADED("降档");

	private final String title;

	PromotionOutcome(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether the rectification goes on in a new round next year. */
	public boolean needsNewRound() {
		return this == NOT_IMPROVED || this == NOT_PROMOTED || this == DOWNGRADED;
	}

}
