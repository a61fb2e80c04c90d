package io.dangwu.grading;

/**
 * What the college committee says of a grade.
 */
public enum GradeDecision {

	CONFIRMED, RETURNED

}
