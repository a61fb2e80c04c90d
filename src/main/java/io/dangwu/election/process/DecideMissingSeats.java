package io.dangwu.election.process;

import org.jspecify.annotations.Nullable;

/**
 * What the meeting settles about missing seats.
 *
 * @param agreeing how many of those present agree to elect fewer
 */
record DecideMissingSeats(Decision decision, @Nullable Integer agreeing) {

	int inFavour() {
		return (this.agreeing != null) ? this.agreeing : 0;
	}

	enum Decision {

		SECOND_ROUND, REDUCE

	}

}
