package io.dangwu.election.rule;

import java.util.List;

/**
 * How a vote ended, name by name, those with most approvals first.
 *
 * @param seatsLeft seats that nobody has been elected to yet
 */
public record CountResult(List<Standing> standings, int seatsLeft) {

	public CountResult {
		standings = List.copyOf(standings);
	}

	public List<Standing> elected() {
		return of(Fate.ELECTED);
	}

	/** Those between whom another vote is held. */
	public List<Standing> tied() {
		return of(Fate.TIED);
	}

	private List<Standing> of(Fate fate) {
		return this.standings.stream().filter((standing) -> standing.fate() == fate).toList();
	}

}
