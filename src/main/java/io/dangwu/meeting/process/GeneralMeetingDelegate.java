package io.dangwu.meeting.process;

import java.util.Date;
import java.util.List;

import io.dangwu.engine.Answers;
import io.dangwu.engine.Moments;
import io.dangwu.meeting.MeetingReading;
import io.dangwu.meeting.MeetingService;
import io.dangwu.organization.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Everything the process generalMeeting calls. */
@Component
public class GeneralMeetingDelegate {

	private final MeetingService meetings;

	private final MeetingReading reading;

	private final Answers answers;

	private final CurrentActor actor;

	GeneralMeetingDelegate(MeetingService meetings, MeetingReading reading, Answers answers, CurrentActor actor) {
		this.meetings = meetings;
		this.reading = reading;
		this.answers = answers;
		this.actor = actor;
	}

	public void openMeeting(DelegateExecution execution) {
		this.meetings.open((String) execution.getVariable("meetingSubject"), execution.getProcessBusinessKey());
	}

	public List<String> secretaries(DelegateExecution execution) {
		return this.reading.secretaries(execution.getProcessBusinessKey());
	}

	public List<String> confirmers(DelegateExecution execution) {
		return this.reading.confirmers(execution.getProcessBusinessKey());
	}

	public @Nullable Date holdBy(DelegateExecution execution) {
		return this.reading.of(execution.getProcessBusinessKey()).holdBy().map(Moments::endOf).orElse(null);
	}

	public @Nullable Date meetingDay(DelegateExecution execution) {
		return this.reading.of(execution.getProcessBusinessKey()).heldOn().map(Moments::endOf).orElse(null);
	}

	public String recordConvening(DelegateExecution execution) {
		var answer = this.answers.read(execution, ConveneMeeting.class);
		return this.meetings.convene(execution.getProcessBusinessKey(), answer.convening(), this.actor.get()).name();
	}

	public boolean recordAttendance(DelegateExecution execution) {
		var answer = this.answers.read(execution, RegisterAttendance.class);
		return this.meetings.attend(execution.getProcessBusinessKey(), answer.attendance(), this.actor.get());
	}

	public void recordTally(DelegateExecution execution) {
		var answer = this.answers.read(execution, EnterTally.class);
		this.meetings.tally(execution.getProcessBusinessKey(), answer.tally(), this.actor.get());
	}

	public String recordConfirmation(DelegateExecution execution) {
		var answer = this.answers.read(execution, ConfirmTally.class);
		return this.meetings.confirm(execution.getProcessBusinessKey(), answer.confirmation(), this.actor.get()).name();
	}

	public String concludeMeeting(DelegateExecution execution) {
		return this.meetings.conclude(execution.getProcessBusinessKey()).name();
	}

	/**
	 * However the process ends: cut off with the case behind it, it leaves no meeting
	 * open.
	 */
	public void closeMeeting(DelegateExecution execution) {
		this.meetings.abandon(execution.getProcessBusinessKey());
	}

}
