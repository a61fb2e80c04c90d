package io.dangwu.award.rule;

import java.util.List;
import java.util.function.Predicate;

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

	/**
	 * Those in order who may get an award: all but the leaders for whom no room is left,
	 * so that the next in order comes in their place.
	 * @param room how many leaders more there may be
	 */
	public static <T> List<T> admitted(List<T> inOrder, Predicate<T> leader, int room) {
		var within = inOrder.stream().filter(leader).limit(Math.max(room, 0)).toList();
		return inOrder.stream().filter((one) -> !leader.test(one) || within.contains(one)).toList();
	}

}
