package io.dangwu.award.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.award.AwardKind;
import io.dangwu.award.AwardService;
import io.dangwu.award.ListVotes;
import io.dangwu.award.Nominee;
import io.dangwu.award.RoundCalledOff;
import io.dangwu.award.vote.rule.ShortlistRule;
import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.BallotResult;
import io.dangwu.ballot.BallotService;
import io.dangwu.ballot.BallotView;
import io.dangwu.ballot.LineCount;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the public vote on a list through the ballot box.
 */
@Service
@Transactional
class ListVoting implements ListVotes {

	private final AwardService awards;

	private final HeldVotes votes;

	private final BallotService ballots;

	private final Announcing announcing;

	ListVoting(AwardService awards, HeldVotes votes, BallotService ballots, Announcing announcing) {
		this.awards = awards;
		this.votes = votes;
		this.ballots = ballots;
		this.announcing = announcing;
	}

	@Override
	public void open(String roundKey, String kind, List<Nominee> nominees, Instant closing) {
		var key = ListVote.key(roundKey, kind);
		ShortlistRule.check(nominees.size(), this.awards.law(roundKey).shortlist().value())
			.and(Verdict.refusedIf(this.votes.findById(key).isPresent(), "这份名单的投票已经开始，不能再次开始"))
			.orThrow();
		this.votes.saveAndFlush(new ListVote(roundKey, kind, title(roundKey, kind), this.announcing.today(), closing,
				nominees.stream().map(Candidate::of).toList()));
		this.announcing.events().publishEvent(new ListVoteOpened(key, ListBallot.SUBJECT));
	}

	@Override
	public Map<UUID, Integer> count(String roundKey, String kind) {
		return result(ListVote.key(roundKey, kind)).counts()
			.stream()
			.collect(Collectors.toMap(LineCount::line, LineCount::approvals));
	}

	/** What is open in a round that was called off is never read. */
	@EventListener
	public void on(RoundCalledOff calledOff) {
		this.votes.findByRoundKey(calledOff.businessKey())
			.stream()
			.map(ListVote::callerKey)
			.filter(this.announcing::isOpen)
			.forEach((key) -> this.announcing.events().publishEvent(new ListVoteAbandoned(key)));
	}

	/** The caller's timer may be ahead of that of the box. */
	private BallotResult result(String key) {
		if (this.ballots.latest(key).isEmpty()) {
			this.ballots.endDue(key);
		}
		return this.ballots.latest(key).orElseThrow();
	}

	private String title(String roundKey, String kind) {
		return this.awards.kinds(roundKey)
			.stream()
			.filter((given) -> given.code().equals(kind))
			.map(AwardKind::title)
			.findFirst()
			.orElseThrow() + "推选";
	}

	/** The day, what is open, and who hears of it. */
	@Component
	record Announcing(Clock clock, BallotReading ballots, ApplicationEventPublisher events) {

		boolean isOpen(String key) {
			return this.ballots.newest(key).filter(BallotView::open).isPresent();
		}

		LocalDate today() {
			return LocalDate.now(this.clock);
		}

	}

}
