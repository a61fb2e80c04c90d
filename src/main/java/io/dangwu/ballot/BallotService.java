package io.dangwu.ballot;

import java.util.Optional;

import io.dangwu.ballot.rule.VoteValidityRule;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a vote from its opening to its result.
 */
@Service
@Transactional
public class BallotService {

	private static final Logger LOG = LoggerFactory.getLogger(BallotService.class);

	private final Ballots ballots;

	private final Opening opening;

	private final Scrutiny scrutiny;

	private final ApplicationEventPublisher events;

	BallotService(Ballots ballots, Opening opening, Scrutiny scrutiny, ApplicationEventPublisher events) {
		this.ballots = ballots;
		this.opening = opening;
		this.scrutiny = scrutiny;
		this.events = events;
	}

	/**
	 * Opens a vote of the kind for a case; one that its process left behind is ended.
	 */
	public BallotMode open(String subject, String callerKey) {
		abandon(callerKey);
		var called = this.opening.called(subject, callerKey);
		var roll = this.opening.roll(called);
		var number = this.ballots.countByCallerKey(callerKey) + 1;
		var ballot = this.ballots.saveAndFlush(this.opening.ballot(called, roll, number));
		this.scrutiny.setUp(ballot, roll);
		this.opening.invite(ballot, roll);
		LOG.info("Ballot {} opened for {}, {}", ballot.id(), callerKey, ballot.mode());
		return ballot.mode();
	}

	/** Ends the vote with what was counted; a box is opened for it, and is no more. */
	public BallotOutcome conclude(String callerKey) {
		var ballot = this.ballots.open(callerKey).orElseThrow();
		var figures = this.scrutiny.count(ballot).figures();
		ballot.end(BallotOutcome.of(VoteValidityRule.judge(figures)), this.opening.today());
		var result = ballot.result().orElseThrow();
		this.events.publishEvent(new BallotClosed(callerKey, result.ballot()));
		LOG.info("Ballot {} ended: {}", result.ballot(), result.outcome());
		return result.outcome();
	}

	/**
	 * Ends an online vote whose time is over, where its timer has not yet done so;
	 * refused before that.
	 */
	public void endDue(String callerKey) {
		var ballot = this.ballots.open(callerKey).orElseThrow();
		Verdict.refusedIf(ballot.isOpenAt(this.opening.now()), "投票至 %s 截止，还没有到时间".formatted(ballot.closes().text()))
			.orThrow();
		this.events.publishEvent(new VotingEnded(callerKey));
	}

	/**
	 * Ends the open vote of a case that ended itself, if there is one; its box is
	 * destroyed unread.
	 */
	public void abandon(String callerKey) {
		this.ballots.open(callerKey).ifPresent((ballot) -> {
			this.scrutiny.destroy(ballot);
			ballot.abandon(this.opening.today());
			this.ballots.saveAndFlush(ballot);
		});
	}

	/** What the newest vote of the case that has ended came to. */
	@Transactional(readOnly = true)
	public Optional<BallotResult> latest(String callerKey) {
		return this.ballots.findFirstByCallerKeyAndOutcomeNotNullOrderByNumberDesc(callerKey).flatMap(Ballot::result);
	}

}
