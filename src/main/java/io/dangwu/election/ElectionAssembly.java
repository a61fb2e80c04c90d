package io.dangwu.election;

import io.dangwu.meeting.HeldMeeting;
import io.dangwu.meeting.MeetingService;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The general meeting of an election: how it opened, and who takes part.
 */
@Service
@Transactional
public class ElectionAssembly {

	private final ElectionDesk desk;

	private final MeetingService meetings;

	private final ElectionLetters letters;

	ElectionAssembly(ElectionDesk desk, MeetingService meetings, ElectionLetters letters) {
		this.desk = desk;
		this.meetings = meetings;
		this.letters = letters;
	}

	/** Enters how the meeting opened, or that it did not; then another one is held. */
	public ElectionOutcome record(String key) {
		var election = this.desk.get(key);
		var meeting = this.meetings.latest(key).orElseThrow();
		var outcome = ElectionOutcome.valueOf(meeting.outcome());
		this.desk.enter(election, ElectionStep.MEETING,
				Act.of(VoteService.later(election, meeting.heldOn())).saying(meeting.reasoning()), outcome,
				Actor.SYSTEM);
		if (outcome == ElectionOutcome.HELD) {
			election.held(meeting.heldOn());
			election.reach(ElectionStage.VOTING);
		}
		else if (outcome == ElectionOutcome.INVALID_MEETING) {
			this.letters.invalid(election, meeting.reasoning());
		}
		return outcome;
	}

	HeldMeeting meeting(String key) {
		return this.meetings.held(key).orElseThrow();
	}

}
