package io.dangwu.development;

/**
 * A probationary member has broken discipline; the branch decides at once what follows.
 */
public record ProbationerDisciplined(String businessKey) {
}
