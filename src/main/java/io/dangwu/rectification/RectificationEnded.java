package io.dangwu.rectification;

/**
 * The rectification of a branch is over, with whatever outcome.
 */
public record RectificationEnded(String businessKey, String unit, int year) {

}
