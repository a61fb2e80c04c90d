package io.dangwu.meeting;

import io.dangwu.ballot.BallotResult;
import io.dangwu.ballot.BallotService;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the count of a meeting that votes by itself: from its count sheet, confirmed
 * by a second person, or from the ballot box.
 */
@Service
@Transactional
public class MeetingVoteService {

	private static final Logger LOG = LoggerFactory.getLogger(MeetingVoteService.class);

	private final MeetingRegister register;

	private final Count count;

	private final BallotService ballots;

	MeetingVoteService(MeetingRegister register, Count count, BallotService ballots) {
		this.register = register;
		this.count = count;
		this.ballots = ballots;
	}

	/** Enters the figures of the count sheet. */
	public void tally(String callerKey, Tally tally, Actor actor) {
		var meeting = this.register.get(callerKey, actor);
		this.count.check(meeting, tally).orThrow();
		meeting.enter(CountSheet.entered(tally, actor.userId()));
		LOG.info("Meeting {} counted", meeting.businessKey());
	}

	/** Enters what a second person says about the figures; never who entered them. */
	public Confirmation.Check confirm(String callerKey, Confirmation confirmation, Actor actor) {
		var meeting = this.register.counted(callerKey, actor);
		var sheet = meeting.sheet().orElseThrow();
		Verdict.refusedIf(actor.userId().equals(sheet.talliedBy()), "票数由您本人录入，请由本支部另一名正式党员复核")
			.and(confirmation.verdict())
			.orThrow();
		meeting.enter(sheet.reviewed(confirmation, actor.userId()));
		LOG.info("Count of meeting {}: {}", meeting.businessKey(), confirmation.check());
		return confirmation.check();
	}

	/**
	 * Takes the count of the ballot box.
	 * @return whether there are written opinions to be added
	 */
	public boolean takeBallots(String callerKey) {
		var meeting = this.register.get(callerKey);
		meeting.enter(CountSheet.ofTheBox(tally(this.ballots.latest(callerKey).orElseThrow())));
		LOG.info("Meeting {} counted by the box", meeting.businessKey());
		return meeting.roll().writtenOpinions() > 0;
	}

	/** Adds the approvals among the written opinions to the count of the box. */
	public void addOpinions(String callerKey, int approvals, Actor actor) {
		var meeting = this.register.get(callerKey, actor);
		var lodged = meeting.roll().writtenOpinions();
		Verdict.refusedIf(approvals < 0, "赞成的份数不得为负数，请核对")
			.and(Verdict.refusedIf(approvals > lodged, "书面意见中赞成 %d，多于会前提出的书面意见 %d 份，请核对".formatted(approvals, lodged)))
			.orThrow();
		meeting.enter(meeting.sheet().orElseThrow().withWritten(approvals));
		LOG.info("Written opinions of meeting {} counted", meeting.businessKey());
	}

	/** The one line of the paper is the motion. */
	private static Tally tally(BallotResult result) {
		var motion = result.counts().get(0);
		return new Tally(motion.approvals(), motion.against(), motion.abstentions(), 0, true);
	}

}
