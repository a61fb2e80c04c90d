package io.dangwu.rectification;

/**
 * How far the rectification that followed a grading has come.
 */
public record RectificationMark(String businessKey, String unit, String gradingKey, RectificationStage stage) {

	/** Whether the plan was resolved, filed and published. */
	public boolean isPlanned() {
		return this.stage.compareTo(RectificationStage.CLOSING) >= 0;
	}

	/** Whether its problems are dealt with, or its time is over. */
	public boolean isRectified() {
		return this.stage.compareTo(RectificationStage.REGRADE) >= 0;
	}

	public boolean isDone() {
		return this.stage == RectificationStage.DONE;
	}

}
