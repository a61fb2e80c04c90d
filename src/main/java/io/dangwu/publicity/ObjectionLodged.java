package io.dangwu.publicity;

/**
 * An objection that must be investigated was lodged against the notice of a case.
 */
public record ObjectionLodged(String callerKey) {

}
