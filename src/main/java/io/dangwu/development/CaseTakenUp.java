package io.dangwu.development;

/**
 * A case that was begun elsewhere goes on here, from its stage on.
 *
 * @param moved whether the person came from outside
 */
public record CaseTakenUp(String businessKey, Stage stage, boolean moved) {

}
