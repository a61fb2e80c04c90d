package io.dangwu.campaign;

/**
 * An organisation has handed in its implementation plan.
 */
public record PlanHandedIn(String businessKey, String userId) {

}
