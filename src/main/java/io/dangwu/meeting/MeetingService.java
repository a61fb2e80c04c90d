package io.dangwu.meeting;

import java.util.Objects;
import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
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

	private final Count count;

	MeetingService(MeetingRegister register, Convener convener, RollCall rollCall, Count count) {
		this.register = register;
		this.convener = convener;
		this.rollCall = rollCall;
		this.count = count;
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
	 * Enters who came.
	 * @return whether those who came are enough
	 */
	public boolean attend(String callerKey, Attendance attendance, Actor actor) {
		var meeting = this.register.get(callerKey, actor);
		new DatedAct("会议日期", meeting.day()).notInFutureOf(this.register.today()).orThrow();
		var enough = this.rollCall.take(meeting, attendance);
		LOG.info("Meeting {} opened, quorum: {}", meeting.businessKey(), enough);
		return enough;
	}

	/** Enters the figures of the count sheet. */
	public void tally(String callerKey, Tally tally, Actor actor) {
		var meeting = this.register.get(callerKey, actor);
		this.count.check(meeting, tally).orThrow();
		meeting.count(tally, actor.userId());
		LOG.info("Meeting {} counted", meeting.businessKey());
	}

	/** Enters what a second person says about the figures; never who entered them. */
	public Confirmation.Check confirm(String callerKey, Confirmation confirmation, Actor actor) {
		var meeting = this.register.counted(callerKey, actor);
		Verdict.refusedIf(meeting.isTalliedBy(actor.userId()), "票数由您本人录入，请由本支部另一名正式党员复核")
			.and(confirmation.verdict())
			.orThrow();
		meeting.review(confirmation, actor.userId());
		LOG.info("Count of meeting {}: {}", meeting.businessKey(), confirmation.check());
		return confirmation.check();
	}

	/** Ends the meeting with what was resolved. */
	public MeetingOutcome conclude(String callerKey) {
		var meeting = this.register.get(callerKey);
		this.count.conclude(meeting, this.register.today());
		var outcome = meeting.outcome().orElseThrow();
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

}
