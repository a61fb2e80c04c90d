package io.dangwu.award.rule;

import java.util.List;

/**
 * A list in its order.
 *
 * @param in those who are in for certain
 * @param tied those equal in everything who cannot all get in
 * @param placesLeft how many of the tied do
 */
public record Ranking(List<Ranked> all, List<Ranked> in, List<Ranked> tied, int placesLeft) {

	public Ranking {
		all = List.copyOf(all);
		in = List.copyOf(in);
		tied = List.copyOf(tied);
	}

	public boolean isTied() {
		return !this.tied.isEmpty();
	}

}
