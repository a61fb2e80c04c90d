package io.dangwu.grading;

/**
 * The grading of an organisation ends without a grade, because the organisation is no
 * more.
 */
public record GradingClosed(String businessKey) {

}
