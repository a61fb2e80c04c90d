package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A grade with the way to it, or why there is none.
 *
 * @param superior the mean of the evaluators' scores
 * @param base the grade by the composite score alone
 * @param vetoes the codes of all vetoes that hold
 * @param reasons the reckoning in words
 */
public record GradeResult(GradeStatus status, @Nullable BigDecimal superior, @Nullable BigDecimal composite,
		@Nullable GradeLevel base, @Nullable GradeLevel level, List<String> vetoes, List<String> reasons) {

	public GradeResult {
		vetoes = List.copyOf(vetoes);
		reasons = List.copyOf(reasons);
	}

	static GradeResult none(GradeStatus status, List<String> reasons) {
		return new GradeResult(status, null, null, null, null, List.of(), reasons);
	}

	/** The grade of a result that has one. */
	public GradeLevel grade() {
		return Objects.requireNonNull(this.level);
	}

	/** The composite score of a result that has one. */
	public BigDecimal score() {
		return Objects.requireNonNull(this.composite);
	}

}
