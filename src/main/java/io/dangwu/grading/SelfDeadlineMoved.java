package io.dangwu.grading;

/**
 * The own score of an organisation is awaited until another day.
 */
public record SelfDeadlineMoved(String businessKey) {

}
