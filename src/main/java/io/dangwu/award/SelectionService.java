package io.dangwu.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.award.rule.Contender;
import io.dangwu.award.rule.RankingRule;
import io.dangwu.organization.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes each "ten" list through the public vote and the panel to its ranking.
 */
@Service
@Transactional
public class SelectionService {

	private static final Logger LOG = LoggerFactory.getLogger(SelectionService.class);

	private final AwardDesk desk;

	private final AwardService awards;

	private final Polls polls;

	private final Clock clock;

	SelectionService(AwardDesk desk, AwardService awards, Polls polls, Clock clock) {
		this.desk = desk;
		this.awards = awards;
		this.polls = polls;
		this.clock = clock;
	}

	/** The lists of a round for which anybody stands. */
	public List<String> lists(String key) {
		return this.desk.round(key)
			.kinds()
			.stream()
			.filter(AwardKind::isList)
			.map(AwardKind::code)
			.filter((kind) -> !this.awards.shortlist(key, kind).isEmpty())
			.toList();
	}

	/** The minute at which the public vote ends. */
	@Transactional(readOnly = true)
	public Instant closing(String key) {
		var round = this.desk.round(key);
		var day = Objects.requireNonNull(round.days().voteBy());
		return day.atTime(this.desk.law(round).voteClosesAt().value()).atZone(this.clock.getZone()).toInstant();
	}

	@Transactional(readOnly = true)
	public LocalDate scoredBy(String key) {
		return Objects.requireNonNull(this.desk.round(key).days().scoreBy());
	}

	/** Lets the college vote and the panel score. */
	public void open(String key, String kind) {
		var nominees = this.awards.shortlist(key, kind);
		this.polls.votes().getObject().open(key, kind, nominees, closing(key));
		this.polls.scores().getObject().open(key, kind, nominees);
		LOG.info("Round {}: vote on {} opened", key, kind);
	}

	/** Ends the public vote. */
	public void count(String key, String kind) {
		this.polls.votes().getObject().count(key, kind);
		LOG.info("Round {}: vote on {} closed", key, kind);
	}

	/** The panel is done; refused while a score is missing. */
	public void concludePanel(String key, String kind, Actor actor) {
		this.polls.scores().getObject().complete(key, kind).orThrow();
		LOG.info("Round {}: panel on {} concluded by {}", key, kind, actor.userId());
	}

	/** Puts the list in its order. */
	public void rank(String key, String kind) {
		var round = this.desk.round(key);
		var votes = this.polls.votes().getObject().count(key, kind);
		var scores = this.polls.scores().getObject().scores(key, kind);
		var shortlist = this.awards.shortlist(key, kind);
		var contenders = IntStream.range(0, shortlist.size()).mapToObj((at) -> {
			var id = shortlist.get(at).nomination();
			return new Contender(id, at, votes.getOrDefault(id, 0), scores.get(id));
		}).toList();
		var nominations = this.desk.of(round).stream().collect(Collectors.toMap(Nomination::id, Function.identity()));
		new RankingRule(this.desk.law(round).publicWeight().value()).rank(contenders, round.kind(kind).places())
			.all()
			.forEach((ranked) -> nominations.get(ranked.contender().id()).rank(ListResult.of(ranked)));
		LOG.info("Round {}: {} ranked", key, kind);
	}

	/** Where votes and scores come from. */
	@Component
	record Polls(ObjectProvider<ListVotes> votes, ObjectProvider<PanelScores> scores) {

	}

}
