package io.dangwu.grading;

import java.util.Optional;

/**
 * How far the first grading of an organisation in a year has come.
 */
public record GradingMark(String businessKey, String unit, GradingStage stage, Optional<Grade> grade) {

	/** Whether it ended, with a grade or without. */
	public boolean isSettled() {
		return this.stage == GradingStage.PUBLISHED || isLeftUngraded();
	}

	/** Whether it ended without a grade. */
	public boolean isLeftUngraded() {
		return this.stage == GradingStage.UNGRADED || this.stage == GradingStage.CLOSED;
	}

}
