package io.dangwu.grading;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A published grade.
 */
public record GradedUnit(String businessKey, String unit, int year, GradingKind kind, Grade grade, BigDecimal score,
		LocalDate publishedOn) {

}
