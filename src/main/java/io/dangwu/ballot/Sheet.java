package io.dangwu.ballot;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The ballot paper on a voter's screen.
 */
public record Sheet(UUID ballot, String title, LocalDate heldOn, LocalDate closesOn, BallotPaper paper, State state) {

	/**
	 * How far the voter is.
	 */
	public enum State {

		OPEN, VOTED, ENDED_VOTED, ENDED_NOT_VOTED;

		static State of(boolean open, boolean voted) {
			if (open) {
				return voted ? VOTED : OPEN;
			}
			return voted ? ENDED_VOTED : ENDED_NOT_VOTED;
		}

	}

}
