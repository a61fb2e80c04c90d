package io.dangwu.meeting;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/**
 * Ends a meeting: called off, without a quorum, opened for its caller, or with what it
 * resolved.
 */
@Component
class Conclusion {

	private final Quorums quorums;

	private final Count count;

	Conclusion(Quorums quorums, Count count) {
		this.quorums = quorums;
		this.count = count;
	}

	void end(Meeting meeting, LocalDate today) {
		meeting.callOffReason()
			.ifPresentOrElse((reason) -> meeting.conclude(MeetingOutcome.CALLED_OFF, reason, today),
					() -> end(meeting, this.quorums.judge(meeting, meeting.roll()), today));
	}

	private void end(Meeting meeting, Quorum.Judgement quorum, LocalDate today) {
		if (!quorum.reached()) {
			meeting.conclude(MeetingOutcome.INVALID_MEETING, quorum.words() + "，到会人数不足，会议无效", today);
		}
		else if (meeting.matter().purpose() == MeetingPurpose.OPENED) {
			meeting.conclude(MeetingOutcome.HELD, quorum.words() + "，到会人数符合规定", today);
		}
		else {
			var result = this.count.decide(meeting);
			meeting.conclude(MeetingOutcome.of(result.outcome()), result.reasoning(), today);
		}
	}

}
