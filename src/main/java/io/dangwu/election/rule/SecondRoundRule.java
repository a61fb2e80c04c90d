package io.dangwu.election.rule;

import java.util.List;

/**
 * Where too few have a majority the missing seats are voted on again, between those not
 * elected who had most approvals, written-in names among them: one more than there are
 * seats missing, and whoever is level with the last of these.
 */
public final class SecondRoundRule {

	private SecondRoundRule() {
	}

	/** Who stands in it; nobody where too few are left to choose from. */
	public static List<Votes> names(CountResult main) {
		var others = main.standings()
			.stream()
			.filter((standing) -> standing.fate() == Fate.NO_MAJORITY)
			.map(Standing::votes)
			.toList();
		var wanted = main.seatsLeft() + 1;
		if (main.seatsLeft() < 1 || others.size() < wanted) {
			return List.of();
		}
		var last = others.get(wanted - 1).approvals();
		return others.stream().filter((one) -> one.approvals() >= last).toList();
	}

}
