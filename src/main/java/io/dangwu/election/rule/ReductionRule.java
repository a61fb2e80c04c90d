package io.dangwu.election.rule;

import io.dangwu.regulation.Verdict;

/**
 * Where the number elected comes close to the seats the meeting may agree to leave it at
 * that: half of those present under the rules of 2020, more than half under those of
 * 1990.
 */
public final class ReductionRule {

	private ReductionRule() {
	}

	/** Whether it may be put to the meeting at all. */
	public static boolean isOffered(int missing, int seats, ElectionPractice practice) {
		return missing == practice.reductionForMissing().value()
				&& seats - missing >= practice.reductionLeaves().value();
	}

	/** Whether the meeting agrees; impossible figures are refused. */
	public static Judgement decide(int present, int agreeing, ElectionRegulations law) {
		Verdict
			.refusedIf(agreeing < 0 || agreeing > present,
					"同意减少应选名额的 %d 人，应在 0 和实到 %d 之间，请核对".formatted(agreeing, present))
			.orThrow();
		var asked = law.reduction().value();
		var agreed = asked.isMetBy(agreeing, present);
		return new Judgement(agreed, "实到 %d 人，同意减少应选名额 %d 人，%s，%s".formatted(present, agreeing,
				asked.reckoning(agreeing, present), agreed ? "同意减少" : "不减少"));
	}

}
