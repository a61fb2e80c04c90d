package io.dangwu.meeting;

import io.dangwu.member.MemberMoved;
import io.dangwu.member.MemberMoving;
import io.dangwu.regulation.Verdict;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody moves between the convening of a meeting about them and its end; one that is
 * still to be convened is held by the new branch.
 */
@Component
class MeetingsOfMovers {

	private final Meetings meetings;

	MeetingsOfMovers(Meetings meetings) {
		this.meetings = meetings;
	}

	@EventListener
	void on(MemberMoving moving) {
		this.meetings.openAbout(moving.memberId())
			.stream()
			.map(MeetingsOfMovers::hindrance)
			.reduce(Verdict.allowed(), Verdict::and)
			.orThrow();
	}

	@EventListener
	void on(MemberMoved moved) {
		this.meetings.openAbout(moved.memberId()).forEach((meeting) -> meeting.moveTo(moved.to()));
	}

	private static Verdict hindrance(Meeting meeting) {
		return meeting.heldOn()
			.map((day) -> Verdict
				.refused("支部大会 %s（%s，%s）已经召集、尚未办结，办结后才能转接".formatted(meeting.businessKey(), meeting.topic(), day)))
			.orElse(Verdict.allowed());
	}

}
