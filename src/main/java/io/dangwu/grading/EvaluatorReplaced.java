package io.dangwu.grading;

/**
 * Somebody else scores now in the place of an evaluator.
 */
public record EvaluatorReplaced(String businessKey) {

}
