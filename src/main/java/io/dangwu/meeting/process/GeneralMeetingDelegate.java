package io.dangwu.meeting.process;

import java.util.Date;
import java.util.List;

import io.dangwu.engine.Moments;
import io.dangwu.meeting.FunctionaryService;
import io.dangwu.meeting.MeetingPurpose;
import io.dangwu.meeting.MeetingService;
import io.dangwu.meeting.MeetingVoteService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Everything the process generalMeeting calls. */
@Component
public class GeneralMeetingDelegate {

	private final MeetingRoom room;

	private final MeetingService meetings;

	private final FunctionaryService functionaries;

	private final MeetingVoteService votes;

	GeneralMeetingDelegate(MeetingRoom room, MeetingService meetings, FunctionaryService functionaries,
			MeetingVoteService votes) {
		this.room = room;
		this.meetings = meetings;
		this.functionaries = functionaries;
		this.votes = votes;
	}

	public void openMeeting(DelegateExecution execution) {
		this.meetings.open((String) execution.getVariable("meetingSubject"), key(execution));
	}

	public List<String> secretaries(DelegateExecution execution) {
		return this.room.reading().secretaries(key(execution));
	}

	public List<String> confirmers(DelegateExecution execution) {
		return this.room.reading().confirmers(key(execution));
	}

	public @Nullable Date holdBy(DelegateExecution execution) {
		return this.room.reading().of(key(execution)).holdBy().map(Moments::endOf).orElse(null);
	}

	public @Nullable Date meetingDay(DelegateExecution execution) {
		return this.room.reading().of(key(execution)).heldOn().map(Moments::endOf).orElse(null);
	}

	public String recordConvening(DelegateExecution execution) {
		var answer = this.room.answer(execution, ConveneMeeting.class);
		return this.meetings.convene(key(execution), answer.convening(), this.room.actor()).name();
	}

	public boolean recordAttendance(DelegateExecution execution) {
		var answer = this.room.answer(execution, RegisterAttendance.class);
		return this.meetings.attend(key(execution), answer.attendance(), this.room.actor());
	}

	public boolean isOnline(DelegateExecution execution) {
		return this.room.reading().isOnline(key(execution));
	}

	public boolean isOpenedForCaller(DelegateExecution execution) {
		return this.room.reading().of(key(execution)).purpose() == MeetingPurpose.OPENED;
	}

	public void recordScrutineers(DelegateExecution execution) {
		var answer = this.room.answer(execution, ChooseScrutineers.class);
		this.functionaries.appoint(key(execution), answer.chosen(), this.room.actor());
	}

	public boolean recordBallots(DelegateExecution execution) {
		return this.votes.takeBallots(key(execution));
	}

	public void recordOpinions(DelegateExecution execution) {
		var answer = this.room.answer(execution, EnterOpinions.class);
		this.votes.addOpinions(key(execution), answer.approvals(), this.room.actor());
	}

	public void recordTally(DelegateExecution execution) {
		var answer = this.room.answer(execution, EnterTally.class);
		this.votes.tally(key(execution), answer.tally(), this.room.actor());
	}

	public String recordConfirmation(DelegateExecution execution) {
		var answer = this.room.answer(execution, ConfirmTally.class);
		return this.votes.confirm(key(execution), answer.confirmation(), this.room.actor()).name();
	}

	public String concludeMeeting(DelegateExecution execution) {
		return this.meetings.conclude(key(execution)).name();
	}

	/**
	 * However the process ends: cut off with the case behind it, it leaves no meeting
	 * open.
	 */
	public void closeMeeting(DelegateExecution execution) {
		this.meetings.abandon(key(execution));
	}

	private static String key(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

}
