package io.dangwu.grading;

import jakarta.persistence.Embeddable;

/**
 * A veto that the superior has found, with what was found.
 *
 * @param code as in {@code V1}
 */
@Embeddable
public record FoundVeto(String code, String finding) {

}
