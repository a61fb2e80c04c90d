package io.dangwu.award.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.regulation.Share;

/**
 * Whom the secret ballot among those tied lets in: the most votes win, if enough of the
 * committee voted (practice of the college).
 */
public final class TieRule {

	private TieRule() {
	}

	/** Whether enough of the committee took part. */
	public static boolean isQuorate(int voted, int committee, Share quorum) {
		return quorum.reachedBy(voted, committee);
	}

	/**
	 * Those who are in for certain; fewer than there are places where votes are equal
	 * again.
	 */
	public static Set<UUID> winners(Map<UUID, Integer> votes, int places) {
		if (votes.size() <= places) {
			return Set.copyOf(votes.keySet());
		}
		var counts = votes.values().stream().sorted(Comparator.reverseOrder()).toList();
		return more(votes, firstOut(counts, places));
	}

	private static int firstOut(List<Integer> counts, int places) {
		return counts.get(places);
	}

	private static Set<UUID> more(Map<UUID, Integer> votes, int than) {
		return votes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > than)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

}
