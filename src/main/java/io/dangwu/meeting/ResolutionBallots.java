package io.dangwu.meeting;

import java.util.List;

import io.dangwu.ballot.BallotCaller;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.BallotMode;
import io.dangwu.ballot.CalledBallot;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The vote of a meeting on its motion, where it is held online.
 */
@Component
class ResolutionBallots implements BallotCaller {

	private static final String SUBJECT = "RESOLUTION";

	private final MeetingRegister register;

	ResolutionBallots(MeetingRegister register) {
		this.register = register;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	@Transactional(readOnly = true)
	public CalledBallot ballot(String callerKey) {
		var meeting = this.register.get(callerKey);
		var voters = meeting.roll().present().stream().map(RollEntry::memberId).toList();
		return new CalledBallot(callerKey, SUBJECT, meeting.branch(), meeting.topic(), meeting.day(), BallotMode.ONLINE,
				List.of(new BallotLine(meeting.id(), meeting.topic())), 1, false, List.of(), voters,
				meeting.sat().chair(), List.of(), List.of());
	}

}
