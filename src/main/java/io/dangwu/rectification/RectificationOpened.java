package io.dangwu.rectification;

/**
 * The rectification of a branch begins.
 */
public record RectificationOpened(String businessKey, String unit, int year) {

}
