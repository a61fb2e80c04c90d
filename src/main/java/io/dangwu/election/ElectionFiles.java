package io.dangwu.election;

import java.util.List;

import io.dangwu.ballot.Counting;

import org.springframework.stereotype.Component;

/**
 * The votes of an election as they may be shown, and who may be shown more.
 */
@Component
record ElectionFiles(VoteOrder order, ElectionAccess access, Counting counting) {

	/** Names in the order of their approvals; of an open vote in that of the paper. */
	List<RoundView> rounds(Election election) {
		return this.order.of(election).stream().map(ElectionRound::view).map(ElectionFiles::sorted).toList();
	}

	private static RoundView sorted(RoundView round) {
		var order = round.isCounted() ? RoundView.MOST_FIRST : ElectionBallot.ON_PAPER;
		return round.with(round.lines().stream().sorted(order).toList());
	}

}
