package io.dangwu.grading;

/**
 * A veto that can be found.
 */
public record VetoChoice(String code, String label) {

}
