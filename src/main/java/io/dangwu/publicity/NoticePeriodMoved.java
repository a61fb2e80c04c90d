package io.dangwu.publicity;

/**
 * The notice of a case ends on another day than was reckoned before.
 */
public record NoticePeriodMoved(String callerKey) {

}
