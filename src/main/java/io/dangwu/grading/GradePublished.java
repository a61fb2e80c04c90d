package io.dangwu.grading;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The grade of an organisation is settled and published.
 */
public record GradePublished(String businessKey, String unit, int year, Grade grade, BigDecimal score, LocalDate on) {

}
