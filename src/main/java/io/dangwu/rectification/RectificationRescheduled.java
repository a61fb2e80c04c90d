package io.dangwu.rectification;

/**
 * The plan of a branch is wanted by another day, or its rectification ends on another
 * day.
 */
public record RectificationRescheduled(String businessKey) {

}
