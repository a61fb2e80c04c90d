package io.dangwu.election.rule;

import io.dangwu.regulation.Verdict;

/**
 * The new committee elects its secretary and deputy by one name each, four fifths of its
 * members being present and more than half of all its members in favour; practice of the
 * college.
 */
public final class CommitteeVoteRule {

	private CommitteeVoteRule() {
	}

	/** Whether enough of the committee are present; impossible figures are refused. */
	public static Judgement attendance(int members, int present, ElectionPractice practice) {
		Verdict
			.refusedIf(present < 0 || present > members, "到会委员 %d 人，应在 0 和新一届委员 %d 人之间，请核对".formatted(present, members))
			.orThrow();
		var asked = practice.committeeAttendance().value();
		var enough = asked.isMetBy(present, members);
		return new Judgement(enough, "委员 %d 人，到会 %d 人，%s，%s".formatted(members, present,
				asked.reckoning(present, members), enough ? asked.words() + "，会议有效" : "未" + asked.words() + "，会议无效"));
	}

	/** What is asked of the meeting and of the name, in words. */
	public static String words(ElectionPractice practice) {
		return "到会须%s，赞成须%s".formatted(practice.committeeAttendance().value().words(),
				practice.committeeMajority().value().words("全体委员的"));
	}

	/** Whether the one name is elected; impossible figures are refused. */
	public static Judgement majority(int members, int present, int approvals, ElectionPractice practice) {
		Verdict
			.refusedIf(approvals < 0 || approvals > present,
					"赞成 %d 票，应在 0 和到会委员 %d 人之间，请核对".formatted(approvals, present))
			.orThrow();
		var asked = practice.committeeMajority().value();
		var elected = asked.isMetBy(approvals, members);
		return new Judgement(elected, "赞成 %d 票，%s，%s".formatted(approvals, asked.reckoning(approvals, members),
				elected ? asked.words("全体委员的") + "，当选" : "没有" + asked.words("全体委员的") + "，未当选"));
	}

}
