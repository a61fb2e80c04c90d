package io.dangwu.meeting.rule;

import io.dangwu.regulation.Share;
import io.dangwu.regulation.Verdict;

/**
 * A meeting that admits or converts a member is valid when those present exceed half of
 * those due, and resolves when the approvals exceed half of those due (发展党员工作细则 2014
 * 第二十、二十一条, 2026 第十九、二十条).
 */
public final class ResolutionVoteRule {

	private ResolutionVoteRule() {
	}

	/**
	 * Whether the figures are possible at all.
	 */
	public static Verdict check(VoteCount count) {
		if (count.due() < 1 || count.present() < 0 || count.yes() < 0 || count.yesWritten() < 0
				|| count.writtenLate() < 0) {
			return Verdict.refused("应到人数至少为 1，实到、赞成和书面赞成人数不得为负数，请核对");
		}
		var absent = count.due() - count.present();
		return Verdict.refusedIf(absent < 0, "实到 %d 多于应到 %d，请核对".formatted(count.present(), count.due()))
			.and(Verdict.refusedIf(count.yes() > count.present(),
					"赞成 %d 多于实到 %d，请核对".formatted(count.yes(), count.present())))
			.and(Verdict.refusedIf(absent >= 0 && count.yesWritten() > absent,
					"书面赞成 %d 多于缺席 %d（应到 %d，实到 %d），请核对".formatted(count.yesWritten(), absent, count.due(),
							count.present())))
			.and(Verdict.refusedIf(count.writtenLate() > 0,
					"有 %d 份书面意见不是在会议召开前提出的，不得计入票数，请只填写会前提出的份数".formatted(count.writtenLate())));
	}

	/**
	 * How the vote ended; figures that are not possible are refused.
	 */
	public static VoteResult decide(VoteCount count, MeetingRegulations regulations) {
		check(count).orThrow();
		var quorum = quorum(count.due(), count.present(), regulations);
		if (!quorum.reached()) {
			return new VoteResult(VoteOutcome.INVALID_MEETING, quorum.words() + "，到会人数不足，会议无效");
		}
		var majority = regulations.majority().value();
		var passed = majority.exceededBy(count.approvals(), count.due());
		return new VoteResult(passed ? VoteOutcome.PASSED : VoteOutcome.NOT_PASSED,
				"应到 %d，实到 %d，%s，%s，%s".formatted(count.due(), count.present(), approvals(count),
						reckoning(majority, count.approvals(), count.due()), passed ? "通过" : "未通过"));
	}

	/**
	 * Whether enough came for a valid meeting.
	 */
	public static QuorumResult quorum(int due, int present, MeetingRegulations regulations) {
		var quorum = regulations.quorum().value();
		return new QuorumResult(quorum.exceededBy(present, due),
				"应到 %d，实到 %d，%s".formatted(due, present, reckoning(quorum, present, due)));
	}

	private static String approvals(VoteCount count) {
		return (count.yesWritten() == 0) ? "赞成 " + count.yes()
				: "到会赞成 %d，书面赞成 %d，共 %d".formatted(count.yes(), count.yesWritten(), count.approvals());
	}

	static String reckoning(Share share, int part, int whole) {
		return times(part, share.denominator()) + (share.exceededBy(part, whole) ? ">" : "≤")
				+ ((share.numerator() == 1) ? String.valueOf(whole) : times(whole, share.numerator()));
	}

	private static String times(long number, long factor) {
		return "%d×%d=%d".formatted(number, factor, number * factor);
	}

}
