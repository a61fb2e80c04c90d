package io.dangwu.meeting.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * The numbers of one edition of the rules by which a general meeting resolves on the work
 * of its branch.
 *
 * @param majority the share of those due that the approvals must exceed
 */
public record ResolutionRegulations(Edition edition, Cited<QuorumMode> quorumMode, Cited<Share> quorum,
		Cited<Share> majority) implements Regulation {

	/** How many must come, as in 达到应到会党员的半数. */
	public String quorumWords() {
		return ((this.quorumMode.value() == QuorumMode.AT_LEAST) ? "达到" : "超过") + "应到会党员的"
				+ this.quorum.value().words();
	}

	boolean isQuorum(int present, int due) {
		return switch (this.quorumMode.value()) {
			case AT_LEAST -> this.quorum.value().reachedBy(present, due);
			case MORE_THAN -> this.quorum.value().exceededBy(present, due);
		};
	}

}
