package io.dangwu.rectification;

import java.time.LocalDate;

/**
 * A general meeting that is over.
 *
 * @param words the reckoning
 */
public record Resolved(Resolution resolution, String words, LocalDate heldOn) {

}
