package io.dangwu.organization;

/**
 * The data of an organisation, its term of office or its place in the tree are no longer
 * what they were.
 */
public record UnitChanged(String unit) {

}
