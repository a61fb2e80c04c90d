package io.dangwu.ballot;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The ballot paper on a voter's screen.
 */
public record Sheet(UUID ballot, String title, LocalDate heldOn, ClosingTime closes, boolean online, BallotPaper paper,
		State state) {

	/** Whether it waits for the voter. */
	public boolean open() {
		return this.state == State.OPEN && this.online;
	}

	/**
	 * How far the voter is.
	 */
	public enum State {

		OPEN("请您投票"), VOTED("您已投票，等待投票结束"), ENDED_VOTED("已经结束，您已投票"), ENDED_NOT_VOTED("已经结束");

		private final String title;

		State(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

		static State of(boolean open, boolean voted) {
			if (open) {
				return voted ? VOTED : OPEN;
			}
			return voted ? ENDED_VOTED : ENDED_NOT_VOTED;
		}

	}

}
