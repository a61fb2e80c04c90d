package io.dangwu.meeting.rule;

import io.dangwu.regulation.Verdict;

/**
 * A meeting that resolves on the work of its branch is valid when half of those due have
 * come, and resolves when the approvals exceed half of those due; only those present vote
 * (支部工作条例 第十一条).
 */
public final class GeneralResolutionRule {

	private GeneralResolutionRule() {
	}

	/** Whether the figures are possible at all. */
	public static Verdict check(VoteCount count) {
		return ResolutionVoteRule.check(count).and(Verdict.refusedIf(count.yesWritten() > 0, "本次表决只由到会党员进行，书面意见不计入票数"));
	}

	/** How the vote ended; figures that are not possible are refused. */
	public static VoteResult decide(VoteCount count, ResolutionRegulations law) {
		check(count).orThrow();
		if (!law.isQuorum(count.present(), count.due())) {
			return new VoteResult(VoteOutcome.INVALID_MEETING,
					"应到 %d，实到 %d，%s，到会人数不足，会议无效".formatted(count.due(), count.present(), sign(law)));
		}
		var passed = law.majority().value().exceededBy(count.yes(), count.due());
		return new VoteResult(passed ? VoteOutcome.PASSED : VoteOutcome.NOT_PASSED,
				"应到 %d，实到 %d，赞成 %d，%s，%s".formatted(count.due(), count.present(), count.yes(),
						ResolutionVoteRule.reckoning(law.majority().value(), count.yes(), count.due()),
						passed ? "通过" : "未通过"));
	}

	private static String sign(ResolutionRegulations law) {
		var share = law.quorum().value();
		var demand = (law.quorumMode().value() == QuorumMode.AT_LEAST) ? "不足" : "不超过";
		return "%s应到的 %s".formatted(demand, share);
	}

}
