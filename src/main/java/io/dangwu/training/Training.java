package io.dangwu.training;

/**
 * What one person did in one class.
 */
public record Training(NewClass plan, ClassStage stage, Attendance attendance) {

	public int year() {
		return this.plan.endsOn().getYear();
	}

}
