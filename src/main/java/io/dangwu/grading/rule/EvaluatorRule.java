package io.dangwu.grading.rule;

import java.util.HashSet;
import java.util.List;

import io.dangwu.regulation.Verdict;

/**
 * An organisation is scored by its superior, never by itself: by at least so many people
 * of whom nobody belongs to it.
 */
public final class EvaluatorRule {

	private EvaluatorRule() {
	}

	/** Whether these may score the organisation. */
	public static Verdict check(List<Evaluator> evaluators, GradingRegulations law) {
		var people = new HashSet<String>();
		var least = law.evaluators();
		return evaluators.stream()
			.map((one) -> Verdict.refusedIf(!people.add(one.userId()), one.name() + "选了两次，请只保留一次")
				.and(Verdict.refusedIf(one.belongs(), one.name() + "是被考评组织的党员，应当回避，请另选一人")))
			.reduce(Verdict.allowed(), Verdict::and)
			.and(Verdict.refusedIf(people.size() < least.value(),
					"考评人员至少 %d 人，现在只有 %d 人，请补足".formatted(least.value(), people.size()), least));
	}

	/**
	 * Somebody who is to score.
	 *
	 * @param belongs whether they belong to the organisation that is scored
	 */
	public record Evaluator(String userId, String name, boolean belongs) {

	}

}
