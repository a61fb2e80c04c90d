package io.dangwu.development;

import java.time.LocalDate;

import io.dangwu.development.rule.Conversion;
import io.dangwu.development.rule.ConversionRule;
import io.dangwu.development.rule.LeavingRule;
import io.dangwu.development.rule.PreReviewRule;
import io.dangwu.development.rule.Vote;
import io.dangwu.meeting.MeetingConvening;
import io.dangwu.meeting.MeetingResult;
import io.dangwu.meeting.MeetingService;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps 15 and 23: what the general meeting of the branch resolved, and on which day it
 * may be held.
 */
@Service
@Transactional
public class BranchVoteService {

	private final Desk desk;

	private final Laws laws;

	private final MeetingService meetings;

	private final CaseFiles files;

	BranchVoteService(Desk desk, Laws laws, MeetingService meetings, CaseFiles files) {
		this.desk = desk;
		this.laws = laws;
		this.meetings = meetings;
		this.files = files;
	}

	/** Probation runs from the day of a meeting that passed. */
	public Outcome recordAdmissionVote(String key, Actor actor) {
		var meeting = latest(key);
		return enter(this.desk.file(key), Step.ADMISSION_MEETING, meeting, Outcome.valueOf(meeting.outcome()), actor);
	}

	/** A motion that did not pass decides nothing; another one is put to the vote. */
	public Outcome recordConversionVote(String key, Actor actor) {
		var file = this.desk.file(key);
		var meeting = latest(key);
		var outcome = Outcome.valueOf(meeting.outcome());
		return enter(file, Step.CONVERSION_MEETING, meeting,
				(outcome != Outcome.CALLED_OFF) ? decided(file, meeting) : outcome, actor);
	}

	/** Refuses a day on which the meeting of a case may not be held. */
	@EventListener
	void on(MeetingConvening convening) {
		this.files.find(convening.callerKey())
			.map((file) -> mayMeet(file, convening.heldOn()))
			.ifPresent(Verdict::orThrow);
	}

	private Verdict mayMeet(Development file, LocalDate heldOn) {
		return (file.stage() == Stage.PROBATIONARY) ? ConversionRule.check(motion(file, heldOn), this.laws.all())
				: mayAdmit(file, heldOn);
	}

	/** The leave is asked about again; a reason given at the pre-review still counts. */
	private Verdict mayAdmit(Development file, LocalDate heldOn) {
		var review = file.steps().last(Step.PRE_REVIEW).orElseThrow();
		var leaving = this.desk.person(file).expectedLeaveOn();
		return PreReviewRule.meeting(review.on(), heldOn, this.laws.all())
			.and(LeavingRule.check(leaving, heldOn, review.line().reason(), this.laws.all()));
	}

	private Outcome decided(Development file, MeetingResult meeting) {
		var vote = Vote.valueOf(meeting.outcome());
		return switch (ConversionRule.decide(motion(file, meeting.heldOn()), vote, this.laws.all()).next()) {
			case TO_APPROVAL -> Outcome.PASSED;
			case NO_DECISION -> Outcome.NO_DECISION;
			case NEW_MEETING -> Outcome.INVALID_MEETING;
		};
	}

	private static Conversion motion(Development file, LocalDate heldOn) {
		var probation = file.probation();
		return probation.conversion(file.motion(), heldOn, probation.proposedEnd().orElse(null));
	}

	private Outcome enter(Development file, Step step, MeetingResult meeting, Outcome outcome, Actor actor) {
		this.desk.enter(file, step, new Act(meeting.heldOn(), outcome, null, meeting.reasoning()), actor);
		return outcome;
	}

	private MeetingResult latest(String key) {
		return this.meetings.latest(key).orElseThrow();
	}

}
