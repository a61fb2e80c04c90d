package io.dangwu.award.rule;

import io.dangwu.regulation.Verdict;

/**
 * Whether a general meeting has nominated somebody: half of those due are present and
 * more than half of them approve (practice of the college).
 */
public final class NominationVoteRule {

	private NominationVoteRule() {
	}

	public static Verdict meeting(int due, int present, AwardRegulations law) {
		return Verdict.refusedIf(present < 1 || present > due, "到会人数应当在 1 至应到会人数 %d 之间，请核对".formatted(due))
			.and(Verdict.refusedIf(!law.meetingQuorum().value().reachedBy(present, due),
					"到会 %d 人，没有达到应到会 %d 人的半数，推荐无效".formatted(present, due)));
	}

	public static Verdict candidate(String name, int approvals, int present, AwardRegulations law) {
		return Verdict
			.refusedIf(approvals < 0 || approvals > present, "%s的赞成票数应当在 0 至到会人数 %d 之间".formatted(name, present))
			.and(Verdict.refusedIf(!law.nominationMajority().value().exceededBy(approvals, present),
					"%s的赞成票没有超过到会人数的半数，不能推荐".formatted(name)));
	}

}
