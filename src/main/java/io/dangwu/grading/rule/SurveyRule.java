package io.dangwu.grading.rule;

import io.dangwu.regulation.Verdict;

/**
 * Of those outside the Party all are asked as long as they are few, of more a sample that
 * is not too large.
 */
public final class SurveyRule {

	private SurveyRule() {
	}

	/** Whether so many codes suit a unit with so many people outside the Party. */
	public static Verdict check(int people, int codes, GradingRegulations law) {
		var few = law.wholeSurvey();
		var most = law.largestSurvey();
		if (people < 1 || codes < 1) {
			return Verdict.refused("群众人数和发出的评议码都至少为 1，请核对");
		}
		return Verdict.refusedIf(codes > people, "评议码 %d 个多于群众 %d 人，请核对".formatted(codes, people))
			.and(Verdict.refusedIf(codes > most.value(), "评议码 %d 个超过上限 %d 个，请抽样测评".formatted(codes, most.value()),
					most))
			.and(Verdict.refusedIf(codes < Math.min(people, few.value()),
					"群众 %d 人，评议码至少发 %d 个（不超过 %d 人的全部参加，超过的抽样不少于 %d 人）".formatted(people, Math.min(people, few.value()),
							few.value(), few.value()),
					few));
	}

}
