package io.dangwu.grading.rule;

import java.math.BigDecimal;

/**
 * The least scores of three grades; below them begins the fourth.
 */
public record CutOffs(BigDecimal advanced, BigDecimal good, BigDecimal average) {

	GradeLevel level(BigDecimal composite) {
		if (composite.compareTo(this.advanced) >= 0) {
			return GradeLevel.ADVANCED;
		}
		if (composite.compareTo(this.good) >= 0) {
			return GradeLevel.GOOD;
		}
		return (composite.compareTo(this.average) >= 0) ? GradeLevel.AVERAGE : GradeLevel.BACKWARD;
	}

}
