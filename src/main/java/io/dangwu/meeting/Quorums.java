package io.dangwu.meeting;

import java.time.LocalDate;

import io.dangwu.meeting.rule.MeetingRegulations;
import io.dangwu.meeting.rule.ResolutionVoteRule;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * How many must come to which meeting: as whoever called it says, else as for a
 * resolution.
 */
@Component
class Quorums {

	private final MeetingCallers callers;

	private final Regulations<MeetingRegulations> regulations;

	Quorums(MeetingCallers callers, Regulations<MeetingRegulations> regulations) {
		this.callers = callers;
		this.regulations = regulations;
	}

	/** Whether those on the roll who came are enough. */
	Quorum.Judgement judge(Meeting meeting, Roll roll) {
		var due = roll.due().size();
		return (due > 0) ? of(meeting).judge(meeting.day(), due, roll.present().size())
				: new Quorum.Judgement(false, "应到 0 人，不能开会");
	}

	private Quorum of(Meeting meeting) {
		return this.callers.of(meeting.matter().subject()).quorum().orElse(this::ofAResolution);
	}

	private Quorum.Judgement ofAResolution(LocalDate day, int due, int present) {
		var quorum = ResolutionVoteRule.quorum(due, present, this.regulations.on(day));
		return new Quorum.Judgement(quorum.reached(), quorum.words());
	}

}
