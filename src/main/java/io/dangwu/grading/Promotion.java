package io.dangwu.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * What came of a promotion check.
 *
 * @param outcome one of six, by name
 * @param grade the grade that holds from now on
 * @param newRound whether the rectification goes on next year
 */
public record Promotion(String outcome, String title, Grade grade, BigDecimal score, List<String> hindrances,
		boolean newRound) {

	public Promotion {
		hindrances = List.copyOf(hindrances);
	}

	/** The result in a sentence. */
	public String words() {
		var why = this.hindrances.isEmpty() ? "" : "（" + String.join("、", this.hindrances) + "）";
		return "%s%s，等次为%s".formatted(this.title, why, this.grade.title());
	}

}
