package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One question of the six checks.
 *
 * @param code as in {@code Q17}
 * @param half which half of the check it belongs to
 * @param points the most it can bring
 * @param counting how its points are counted
 * @param notFor the categories of branches to which it can't apply
 */
public record Question(String code, CheckKind check, String half, String text, BigDecimal points,
		@Nullable String counting, @Nullable List<String> notFor) {

	public Question {
		notFor = (notFor != null) ? List.copyOf(notFor) : List.of();
	}

	public boolean appliesTo(@Nullable String category) {
		return this.notFor == null || category == null || !this.notFor.contains(category);
	}

}
