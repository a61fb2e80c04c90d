package io.dangwu.grading.rule;

/**
 * Whether there is a grade.
 */
public enum GradeStatus {

	GRADED, UNGRADED, INCOMPLETE

}
