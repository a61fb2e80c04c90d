package io.dangwu.development.rule;

import io.dangwu.regulation.Verdict;

/**
 * Nobody handles their own case, and nobody examines and approves the same one. Practice
 * of the college.
 */
public final class SeparationRule {

	private SeparationRule() {
	}

	public static Verdict notOwn(boolean own) {
		return Verdict.refusedIf(own, "这是您本人的材料，请由他人办理");
	}

	public static Verdict notExaminer(boolean examined) {
		return Verdict.refusedIf(examined, "您已经办理过本案的审查，不能再办理审批，请由其他委员办理");
	}

}
