package io.dangwu.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A grading as it may be read.
 *
 * @param sheets the totals, for those who may see them
 * @param closed why it ended without a grade
 */
public record GradingView(String businessKey, String unit, String unitName, int year, GradingKind kind,
		GradingStage stage, LocalDate selfUntil, Optional<Result> result, List<Total> sheets, List<FoundVeto> vetoes,
		Optional<Survey> survey, Optional<String> closed, Duties duties) {

	/** What was reckoned. */
	public record Result(Grade grade, BigDecimal score, List<String> reasons, Optional<LocalDate> publishedOn) {

	}

	/**
	 * One sheet.
	 *
	 * @param sum what it brings, once it is submitted
	 */
	public record Total(String title, Optional<BigDecimal> sum) {

	}

	/** What whoever looks at it may do now. */
	public record Duties(boolean self, boolean score, boolean survey) {

	}

}
