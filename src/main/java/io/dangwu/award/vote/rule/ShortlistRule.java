package io.dangwu.award.vote.rule;

import io.dangwu.regulation.Verdict;

/**
 * A list that is voted on has at least one name, and no more than the college wants
 * (practice of the college).
 */
public final class ShortlistRule {

	private ShortlistRule() {
	}

	public static Verdict check(int names, int most) {
		return Verdict.refusedIf(names == 0, "名单上没有候选人，不能投票和评分")
			.and(Verdict.refusedIf(names > most, "候选人 %d 名，多于规定的 %d 名，请先压缩名单".formatted(names, most)));
	}

}
