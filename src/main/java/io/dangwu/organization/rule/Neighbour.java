package io.dangwu.organization.rule;

/**
 * A branch beside another one, as the proposal to merge them looks at it.
 *
 * @param sameSuperior whether both stand under one superior
 * @param sameCategory whether both are made for the same people
 */
public record Neighbour(String code, int full, int members, boolean sameSuperior, boolean sameCategory) {

}
