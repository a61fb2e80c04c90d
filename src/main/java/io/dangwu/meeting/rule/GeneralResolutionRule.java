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
		var quorum = quorum(count.due(), count.present(), law);
		if (!quorum.reached()) {
			return new VoteResult(VoteOutcome.INVALID_MEETING, quorum.words() + "，到会人数不足，会议无效");
		}
		var passed = law.majority().value().exceededBy(count.yes(), count.due());
		return new VoteResult(passed ? VoteOutcome.PASSED : VoteOutcome.NOT_PASSED,
				"应到 %d，实到 %d，赞成 %d，%s，%s".formatted(count.due(), count.present(), count.yes(),
						ResolutionVoteRule.reckoning(law.majority().value(), count.yes(), count.due()),
						passed ? "通过" : "未通过"));
	}

	/** Whether enough came for a valid meeting. */
	public static QuorumResult quorum(int due, int present, ResolutionRegulations law) {
		var reached = law.isQuorum(present, due);
		var atLeast = law.quorumMode().value() == QuorumMode.AT_LEAST;
		var sign = reached ? (atLeast ? "达到" : "超过") : (atLeast ? "不足" : "不超过");
		return new QuorumResult(reached, "应到 %d，实到 %d，%s应到的 %s".formatted(due, present, sign, law.quorum().value()));
	}

}
