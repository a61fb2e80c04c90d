package io.dangwu.grading;

import java.util.Optional;

/**
 * A grading in a list.
 */
public record GradingRow(String businessKey, String unit, String unitName, int year, GradingKind kind,
		GradingStage stage, Optional<Grade> grade) {

}
