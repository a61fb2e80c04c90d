package io.dangwu.rectification;

/**
 * A general meeting that is over.
 *
 * @param words the reckoning
 */
public record Resolved(Resolution resolution, String words) {

}
