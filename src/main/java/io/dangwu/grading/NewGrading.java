package io.dangwu.grading;

import java.time.LocalDate;

/**
 * A grading that is to begin.
 *
 * @param selfUntil the last day on which the organisation may hand in its own score
 */
public record NewGrading(String unit, int year, LocalDate selfUntil) {

}
