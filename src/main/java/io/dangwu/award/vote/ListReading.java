package io.dangwu.award.vote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.award.AwardService;
import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.BallotView;
import io.dangwu.ballot.LineCount;
import io.dangwu.ballot.VotingService;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a list to the whole college: who stands, what for, and once it is closed with how
 * many votes.
 */
@Service
@Transactional(readOnly = true)
public class ListReading {

	private static final Comparator<ListView.Line> MOST_VOTES = Comparator
		.comparing((ListView.Line line) -> line.votes().orElse(0))
		.reversed();

	private final HeldVotes votes;

	private final AwardService awards;

	private final BallotReading ballots;

	private final VotingService voting;

	ListReading(HeldVotes votes, AwardService awards, BallotReading ballots, VotingService voting) {
		this.votes = votes;
		this.awards = awards;
		this.ballots = ballots;
		this.voting = voting;
	}

	public ListView list(String roundKey, String kind, Actor actor) {
		var vote = this.votes.findById(ListVote.key(roundKey, kind))
			.orElseThrow(() -> new AccessRefused("这个项目还没有开始投票，或者不投票"));
		var ballot = this.ballots.newest(vote.callerKey()).orElseThrow();
		var waiting = this.voting.openTo(actor).stream().anyMatch((sheet) -> sheet.ballot().equals(ballot.id()));
		return new ListView(roundKey, kind, this.awards.round(roundKey).title(), vote.title(), ballot.closes().text(),
				ballot.open(), !ballot.open() && ballot.result().isEmpty(), lines(vote, ballot), ballot.id(), waiting,
				turnout(ballot, actor), follows(actor));
	}

	/** By votes, those with equally many as on the paper. */
	private static List<ListView.Line> lines(ListVote vote, BallotView ballot) {
		Map<UUID, Integer> counted = ballot.result()
			.stream()
			.flatMap((result) -> result.counts().stream())
			.collect(Collectors.toMap(LineCount::line, LineCount::approvals));
		return vote.candidates()
			.stream()
			.map((candidate) -> new ListView.Line(candidate, Optional.ofNullable(counted.get(candidate.nomination()))))
			.sorted(MOST_VOTES)
			.toList();
	}

	private static Optional<String> turnout(BallotView ballot, Actor actor) {
		return ballot.result()
			.map((result) -> "名册上共 %d 人，收到选票 %d 张".formatted(result.voters(), result.returned()))
			.or(() -> follows(actor) ? Optional.of("名册上共 %d 人，已投票 %d 人".formatted(ballot.voters(), ballot.voted()))
					: Optional.empty());
	}

	private static boolean follows(Actor actor) {
		return actor.hasAny(RoleKind.PARTY_OFFICE, RoleKind.DISCIPLINE);
	}

}
