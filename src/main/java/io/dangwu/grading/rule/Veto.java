package io.dangwu.grading.rule;

/**
 * A fact by which an organisation is no better than a grade, whatever its score.
 *
 * @param code as in {@code V1}
 */
public record Veto(String code, String fact, GradeLevel cap) {

}
