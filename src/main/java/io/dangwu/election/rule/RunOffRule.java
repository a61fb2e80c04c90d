package io.dangwu.election.rule;

/**
 * In a run-off between those who were tied the most approvals win, and no majority is
 * asked again; who is tied once more is left to the superior.
 */
public final class RunOffRule {

	private RunOffRule() {
	}

	/** Who is elected; impossible figures are refused. */
	public static CountResult decide(Round round) {
		round.check().orThrow();
		var boundary = new Boundary(round.seats(), round.votes());
		var standings = round.votes().stream().map((one) -> standing(one, boundary, round.seats())).toList();
		return new CountResult(standings, round.seats() - CountRule.elected(standings));
	}

	private static Standing standing(Votes one, Boundary boundary, int seats) {
		var reckoning = "赞成 %d 票，票数相等的人重新投票，以得赞成票多的当选".formatted(one.approvals());
		if (boundary.isWithin(one)) {
			return new Standing(one, Fate.ELECTED, "%s，得票在应选 %d 名之内，当选".formatted(reckoning, seats));
		}
		return boundary.isTied(one) ? new Standing(one, Fate.TIED, reckoning + "，仍然票数相等，报上级党组织决定")
				: new Standing(one, Fate.OUTVOTED, "%s，得票排在应选 %d 名之后，不能当选".formatted(reckoning, seats));
	}

}
