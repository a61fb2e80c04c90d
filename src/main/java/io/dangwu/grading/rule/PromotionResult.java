package io.dangwu.grading.rule;

import java.util.List;

/**
 * What came of a promotion check.
 *
 * @param level the grade that holds from now on
 */
public record PromotionResult(PromotionOutcome outcome, GradeLevel level, List<PromotionHindrance> hindrances) {

	public PromotionResult {
		hindrances = List.copyOf(hindrances);
	}

	static PromotionResult of(PromotionOutcome outcome, GradeLevel level) {
		return new PromotionResult(outcome, level, List.of());
	}

}
