package io.dangwu.rectification;

/**
 * The plan of a branch was handed in on its page.
 */
public record PlanSubmitted(String businessKey, String userId) {

}
