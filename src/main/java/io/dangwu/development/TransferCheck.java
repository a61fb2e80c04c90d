package io.dangwu.development;

import java.util.Set;

/**
 * What the examination of a probationary member's admission papers found after a move.
 *
 * @param act with the number of the approval, where the person is not recognised
 * @param reported whether the old organisation has reported education and inspection
 */
public record TransferCheck(Act act, boolean reported, Set<Paper> papers, boolean approvedByCounty) {

	public TransferCheck {
		papers = Set.copyOf(papers);
	}

}
