package io.dangwu.award.rule;

import io.dangwu.regulation.Verdict;

/**
 * Whether a general meeting has nominated somebody: enough of those due are present and
 * more than the majority of them approve (practice of the college).
 */
public final class NominationVoteRule {

	private NominationVoteRule() {
	}

	/** What is asked of a meeting and of each candidate, in words. */
	public static String words(AwardRegulations law) {
		return "党员大会到会人数须达到应到会的%s，每名人选的赞成票须超过到会人数的%s".formatted(law.meetingQuorum().value().words(),
				law.nominationMajority().value().words());
	}

	public static Verdict meeting(int due, int present, AwardRegulations law) {
		return Verdict.refusedIf(present < 1 || present > due, "到会人数应当在 1 至应到会人数 %d 之间，请核对".formatted(due))
			.and(Verdict.refusedIf(!law.meetingQuorum().value().reachedBy(present, due),
					"到会 %d 人，没有达到应到会 %d 人的%s，推荐无效".formatted(present, due, law.meetingQuorum().value().words())));
	}

	public static Verdict candidate(String name, int approvals, int present, AwardRegulations law) {
		return Verdict
			.refusedIf(approvals < 0 || approvals > present, "%s的赞成票数应当在 0 至到会人数 %d 之间".formatted(name, present))
			.and(Verdict.refusedIf(!law.nominationMajority().value().exceededBy(approvals, present),
					"%s的赞成票没有超过到会人数的%s，不能推荐".formatted(name, law.nominationMajority().value().words())));
	}

}
