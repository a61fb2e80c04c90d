package io.dangwu.meeting;

import io.dangwu.meeting.rule.VoteOutcome;

/**
 * How a meeting ended; {@link #HELD} where it was opened for whoever called it,
 * {@link #ABANDONED} where the case behind it ended first.
 */
public enum MeetingOutcome {

	PASSED("通过"), NOT_PASSED("未通过"), HELD("已召开"), INVALID_MEETING("会议无效"), CALLED_OFF("没有召开"), ABANDONED("所属事项已终止");

	private final String title;

	MeetingOutcome(String title) {
		this.title = title;
	}

	static MeetingOutcome of(VoteOutcome outcome) {
		return switch (outcome) {
			case PASSED -> PASSED;
			case NOT_PASSED -> NOT_PASSED;
			case INVALID_MEETING -> INVALID_MEETING;
		};
	}

	public String title() {
		return this.title;
	}

}
