package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A sheet answers every question that applies, each between nothing and its most; what
 * can't apply brings full points.
 */
public final class SheetRule {

	private SheetRule() {
	}

	/** Whether what was filled in so far is possible. */
	public static Verdict draft(Map<String, BigDecimal> points, List<Question> questions) {
		return questions.stream()
			.filter((question) -> points.containsKey(question.code()))
			.map((question) -> check(question, points.get(question.code())))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	/** Whether the sheet can be handed in. */
	public static Verdict submit(Map<String, BigDecimal> points, List<Question> questions, @Nullable String category) {
		var unanswered = questions.stream()
			.filter((question) -> question.appliesTo(category) && points.get(question.code()) == null)
			.map((question) -> "第 %s 题".formatted(question.code().substring(1)))
			.toList();
		return draft(points, questions)
			.and(Verdict.refusedIf(!unanswered.isEmpty(), String.join("、", unanswered) + "还没有填写得分，请补填后再提交"));
	}

	/** The sum of a sheet. */
	public static BigDecimal total(Map<String, BigDecimal> points, List<Question> questions,
			@Nullable String category) {
		return questions.stream()
			.map((question) -> question.appliesTo(category) ? points.getOrDefault(question.code(), BigDecimal.ZERO)
					: question.points())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static Verdict check(Question question, BigDecimal points) {
		var verdict = GradeRule.check(points, question.points());
		return verdict.isAllowed() ? verdict : Verdict.refused("第 %s 题（满分 %s）：%s"
			.formatted(question.code().substring(1), question.points().toPlainString(), verdict.text()));
	}

}
