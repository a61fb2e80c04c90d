package io.dangwu.election.rule;

import java.util.List;

/**
 * Elected is who has more than half of those due or of those present, whichever the
 * edition takes, in the order of the approvals until the seats are full; exactly half is
 * not enough, and a tie across the last seat is voted on again.
 */
public final class CountRule {

	private CountRule() {
	}

	/** Who is elected; impossible figures are refused. */
	public static CountResult decide(Round round, ElectionRegulations law) {
		round.check().orThrow();
		var over = round.votes().stream().filter((one) -> hasMajority(one, round, law)).toList();
		var boundary = new Boundary(round.seats(), over);
		var standings = round.votes().stream().map((one) -> standing(one, boundary, round, law)).toList();
		return new CountResult(standings, round.seats() - elected(standings));
	}

	private static Standing standing(Votes one, Boundary boundary, Round round, ElectionRegulations law) {
		var reckoning = reckoning(one, round, law);
		var asked = law.majority().value().words();
		if (!hasMajority(one, round, law)) {
			return new Standing(one, Fate.NO_MAJORITY, "%s，没有%s，不能当选".formatted(reckoning, asked));
		}
		if (boundary.isWithin(one)) {
			return new Standing(one, Fate.ELECTED, "%s，%s，得票在应选 %d 名之内，当选".formatted(reckoning, asked, round.seats()));
		}
		return boundary.isTied(one)
				? new Standing(one, Fate.TIED,
						"%s，%s，但在应选 %d 名的末位得票相等，就票数相等的人重新投票".formatted(reckoning, asked, round.seats()))
				: new Standing(one, Fate.OUTVOTED,
						"%s，%s，但按得票多少排在应选 %d 名之后，不能当选".formatted(reckoning, asked, round.seats()));
	}

	private static boolean hasMajority(Votes one, Round round, ElectionRegulations law) {
		return law.majority().value().isMetBy(one.approvals(), law.majorityBase().value().of(round));
	}

	private static String reckoning(Votes one, Round round, ElectionRegulations law) {
		var base = law.majorityBase().value();
		return "%s赞成 %d 票，%s %d，%s".formatted(one.writeIn() ? "另选，" : "", one.approvals(), base.title(), base.of(round),
				law.majority().value().reckoning(one.approvals(), base.of(round)));
	}

	static int elected(List<Standing> standings) {
		return (int) standings.stream().filter((standing) -> standing.fate() == Fate.ELECTED).count();
	}

}
