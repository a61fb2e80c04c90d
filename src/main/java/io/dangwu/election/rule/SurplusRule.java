package io.dangwu.election.rule;

import io.dangwu.regulation.Verdict;

/**
 * Where the general meeting votes there are more candidates than seats, by a fifth at
 * least (1990 第十二条, 2020 第十三条).
 */
public final class SurplusRule {

	private SurplusRule() {
	}

	/** How many more than the seats stand at least. */
	public static int least(int seats, ElectionRegulations law) {
		return law.surplus().value().of(seats);
	}

	/** How many stand at least. */
	public static int candidates(int seats, ElectionRegulations law) {
		return seats + least(seats, law);
	}

	/**
	 * Judges the number of candidates.
	 * @param office for which they stand, in words
	 */
	public static Verdict check(int candidates, int seats, String office, ElectionRegulations law) {
		var least = candidates(seats, law);
		return Verdict.refusedIf(candidates < least,
				"%s应选 %d 名，候选人的差额应当不少于应选人数的 20%%，候选人至少 %d 名，现为 %d 名".formatted(office, seats, least, candidates),
				law.surplus());
	}

}
