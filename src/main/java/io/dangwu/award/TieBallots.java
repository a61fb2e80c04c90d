package io.dangwu.award;

import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.BallotResult;
import io.dangwu.ballot.BallotService;
import io.dangwu.ballot.BallotView;

import org.springframework.stereotype.Component;

/**
 * The committee's votes on ties, one at a time in a round.
 */
@Component
record TieBallots(BallotService ballots, BallotReading reading) {

	boolean isOpen(String key) {
		return this.reading.newest(key).filter(BallotView::open).isPresent();
	}

	BallotResult latest(String key) {
		return this.ballots.latest(key).orElseThrow();
	}

}
