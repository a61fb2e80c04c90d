package io.dangwu.ballot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A vote as those who took part in it see it: in numbers, without who voted how or
 * whether.
 *
 * @param voted how many have voted online so far; on paper 0
 * @param count what was counted; on paper already before it is confirmed
 * @param result what it came to, once it has ended
 * @param reasoning whether it is valid, in words; empty before that
 */
public record BallotView(UUID id, String title, String branch, LocalDate heldOn, ClosingTime closes, BallotMode mode,
		int voters, int voted, String rollHash, BallotPaper paper, Optional<Count> count, Optional<String> countedBy,
		Optional<CountReview.Remark> sentBackFor, Optional<BallotResult> result, String reasoning, boolean open,
		Duties duties) {

	/** The roll's fingerprint in groups, as one compares it. */
	public String roll() {
		return new Receipt(this.rollHash, false).text();
	}

	public boolean online() {
		return this.mode != BallotMode.PAPER;
	}

	/**
	 * What the one who looks at it has to do with it.
	 */
	public record Duties(boolean leads, boolean counts, boolean watches) {

		public boolean any() {
			return this.leads || this.counts || this.watches;
		}

	}

}
