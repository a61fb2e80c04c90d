package io.dangwu.development.rule;

import io.dangwu.regulation.Verdict;

/**
 * The party group, those who accompany the person, members and masses are heard before
 * the committee proposes.
 */
public final class HearingRule {

	private static final int ALL = 4;

	private HearingRule() {
	}

	public static Verdict check(int heard) {
		return Verdict.refusedIf(heard < ALL, "须先听取党小组、培养联系人（介绍人）、党员和群众四方面的意见，现只选了 %d 项".formatted(heard));
	}

}
