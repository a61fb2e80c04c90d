package io.dangwu.meeting;

import java.util.Objects;
import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a general meeting from its convening to its resolution.
 */
@Service
@Transactional
public class MeetingService {

	private static final Logger LOG = LoggerFactory.getLogger(MeetingService.class);

	private final MeetingRegister register;

	private final Convener convener;

	private final RollCall rollCall;

	private final Conclusion conclusion;

	MeetingService(MeetingRegister register, Convener convener, RollCall rollCall, Conclusion conclusion) {
		this.register = register;
		this.convener = convener;
		this.rollCall = rollCall;
		this.conclusion = conclusion;
	}

	/**
	 * Opens a meeting of the kind for a case; one that its process left behind is ended.
	 */
	public void open(String subject, String callerKey) {
		abandon(callerKey);
		var meeting = this.register.open(subject, callerKey);
		LOG.info("Meeting {} opened for {}", meeting.businessKey(), callerKey);
	}

	/**
	 * Enters when and where the meeting is held, or that it is not held at all.
	 */
	public Convening.Decision convene(String callerKey, Convening convening, Actor actor) {
		convening.check().orThrow();
		var meeting = this.register.get(callerKey, actor);
		switch (convening.decision()) {
			case CONVENE -> this.convener.convene(meeting, convening);
			case CALL_OFF -> meeting.callOff(Objects.requireNonNull(convening.callOffReason()));
		}
		LOG.info("Meeting {}: {} for {}", meeting.businessKey(), convening.decision(), convening.heldOn());
		return convening.decision();
	}

	/**
	 * Enters who came; the roll is frozen when they are enough.
	 * @return whether those who came are enough
	 */
	public boolean attend(String callerKey, Attendance attendance, Actor actor) {
		var meeting = this.register.lock(callerKey, actor);
		new DatedAct("会议日期", meeting.day()).notInFutureOf(this.register.today()).orThrow();
		meeting.holdOn(this.register.today());
		var enough = this.rollCall.take(meeting, attendance);
		LOG.info("Roll of meeting {} taken, quorum: {}", meeting.businessKey(), enough);
		return enough;
	}

	/** Ends the meeting with what was resolved. */
	public MeetingOutcome conclude(String callerKey) {
		var meeting = this.register.get(callerKey);
		this.conclusion.end(meeting, this.register.today());
		var outcome = meeting.ending().orElseThrow().outcome();
		LOG.info("Meeting {} concluded: {}", meeting.businessKey(), outcome);
		return outcome;
	}

	/**
	 * Ends the open meeting of a case that ended itself, if there is one.
	 */
	public void abandon(String callerKey) {
		this.register.find(callerKey)
			.ifPresent((meeting) -> meeting.conclude(MeetingOutcome.ABANDONED, MeetingOutcome.ABANDONED.title(),
					this.register.today()));
	}

	/** How the last meeting of the case ended. */
	@Transactional(readOnly = true)
	public Optional<MeetingResult> latest(String callerKey) {
		return this.register.latest(callerKey).flatMap(Meeting::result);
	}

	/** The last meeting of the case, where it was opened for the caller. */
	@Transactional(readOnly = true)
	public Optional<HeldMeeting> held(String callerKey) {
		return this.register.latest(callerKey).flatMap(Meeting::held);
	}

}
