package io.dangwu.meeting.process;

import io.dangwu.engine.Answers;
import io.dangwu.meeting.MeetingReading;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** What every step of the process generalMeeting needs. */
@Component
class MeetingRoom {

	private final MeetingReading reading;

	private final Answers answers;

	private final CurrentActor actor;

	MeetingRoom(MeetingReading reading, Answers answers, CurrentActor actor) {
		this.reading = reading;
		this.answers = answers;
		this.actor = actor;
	}

	MeetingReading reading() {
		return this.reading;
	}

	<T extends Record> T answer(DelegateExecution execution, Class<T> form) {
		return this.answers.read(execution, form);
	}

	Actor actor() {
		return this.actor.get();
	}

}
