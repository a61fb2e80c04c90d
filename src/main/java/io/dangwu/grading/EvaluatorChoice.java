package io.dangwu.grading;

/**
 * Somebody who may be asked to score.
 */
public record EvaluatorChoice(String userId, String label) {

}
