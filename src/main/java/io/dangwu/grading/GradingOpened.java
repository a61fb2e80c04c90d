package io.dangwu.grading;

/**
 * The grading of an organisation begins.
 */
public record GradingOpened(String businessKey) {

}
