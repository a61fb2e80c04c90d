package io.dangwu.development;

import java.util.List;

/**
 * How a committee voted.
 *
 * @param present user ids of the members present
 * @param approvals how many of them approved
 */
public record CommitteeVote(List<String> present, int approvals) {

	public CommitteeVote {
		present = List.copyOf(present);
	}

}
