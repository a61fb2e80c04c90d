package io.dangwu.award.rule;

import io.dangwu.regulation.Share;

/**
 * How many of a round's individual awards may go to leaders (practice of the college).
 */
public final class LeadersShareRule {

	private LeadersShareRule() {
	}

	/** How many leaders there may be among so many awards. */
	public static int most(int individualAwards, Share share) {
		return QuotaRule.within(individualAwards, share);
	}

	/** Whether one leader more would be too many. */
	public static boolean isFull(int leaders, int individualAwards, Share share) {
		return leaders >= most(individualAwards, share);
	}

}
