package io.dangwu.grading;

/**
 * The grading of an organisation has ended without a grade.
 */
public record LeftUngraded(String businessKey, String unit, int year) {

}
