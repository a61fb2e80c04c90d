package io.dangwu.election;

import java.util.List;
import java.util.UUID;

/**
 * Who can be recommended, and how many have recommended each.
 *
 * @param asksMembers whether the figures of the members are entered now
 * @param asksMasses whether those of the masses are
 * @param open whether the masses recommend too
 */
public record RecommendationSheet(String title, int electors, List<Line> lines, boolean asksMembers, boolean asksMasses,
		boolean open) {

	/**
	 * One person.
	 *
	 * @param asked whether the masses are asked about the person
	 */
	public record Line(UUID memberId, String name, int byMembers, int byMasses, boolean namedOtherwise, boolean asked) {

	}

}
