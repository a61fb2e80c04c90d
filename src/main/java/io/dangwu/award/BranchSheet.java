package io.dangwu.award;

import java.util.List;
import java.util.UUID;

/**
 * What a branch works on: whom it nominates for what.
 *
 * @param due how many of its members have the right to vote today
 * @param writable whether whoever looks at it may work on it
 */
public record BranchSheet(RoundView round, ReportView report, List<Line> lines, List<Choice> people, int due,
		boolean writable, Terms terms) {

	/** A kind with those nominated for it. */
	public record Line(AwardKind kind, int quota, List<NominationView> nominations) {

		public boolean hasRoom() {
			return this.nominations.stream().filter((one) -> !one.state().isOut()).count() < this.quota;
		}

	}

	/**
	 * What the branch has to keep to, in words.
	 *
	 * @param largestFile in megabytes
	 */
	public record Terms(String vote, long largestFile) {

	}

	/** Somebody of the branch. */
	public record Choice(UUID member, String name) {

	}

}
