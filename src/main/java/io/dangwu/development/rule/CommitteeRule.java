package io.dangwu.development.rule;

import io.dangwu.regulation.Verdict;

/**
 * A committee decides with enough of its members present and enough of all its members in
 * favour. The rules on developing members name no number; practice of the college.
 */
public final class CommitteeRule {

	private CommitteeRule() {
	}

	/**
	 * Whether the committee could meet and its count is possible.
	 * @param due members of the committee
	 */
	public static Verdict meeting(int due, int present, int approvals, DevelopmentPractice practice) {
		var quorum = practice.committeeQuorum().value();
		return Verdict.refusedIf(present > due, "到会 %d 人多于应到 %d 人，请核对到会人员".formatted(present, due))
			.and(Verdict.refusedIf(!quorum.reachedBy(present, due),
					"应到 %d 人，实到 %d 人，不到%s，不能作出决定，请另行开会".formatted(due, present, quorum.words())))
			.and(Verdict.refusedIf(approvals < 0 || approvals > present,
					"赞成 %d 人，应在 0 和到会人数 %d 之间".formatted(approvals, present)));
	}

	/** Whether a decision has its majority. */
	public static Verdict carried(int due, int approvals, DevelopmentPractice practice) {
		var majority = practice.committeeMajority().value();
		return Verdict.refusedIf(!majority.exceededBy(approvals, due),
				"应到 %d 人，赞成 %d 人，未超过%s，不能作出这一决定；请改选其他结果".formatted(due, approvals, majority.words()));
	}

}
