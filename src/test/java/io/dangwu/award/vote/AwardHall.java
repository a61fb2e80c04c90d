package io.dangwu.award.vote;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.award.AwardService;
import io.dangwu.award.ListVotes;
import io.dangwu.award.PanelScores;
import io.dangwu.member.MemberService;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens the vote and the panel on a list of the demonstration's members when the
 * application starts; only where a test asks for it.
 */
@Component
@ConditionalOnProperty("test.award-list")
class AwardHall {

	private static final int NAMES = 14;

	private final AwardLists rounds;

	private final Polls polls;

	private final MemberService members;

	private final JdbcClient jdbc;

	AwardHall(AwardLists rounds, Polls polls, MemberService members, JdbcClient jdbc) {
		this.rounds = rounds;
		this.polls = polls;
		this.members = members;
		this.jdbc = jdbc;
	}

	@EventListener(ApplicationReadyEvent.class)
	void open() {
		var people = this.jdbc.sql("select id from member where status = 'FULL' order by member_no desc limit ?")
			.param(NAMES)
			.query(UUID.class)
			.list()
			.stream()
			.map(this.members::person)
			.toList();
		var round = this.rounds.aListOf(people, LocalDate.now(this.polls.clock()));
		var nominees = this.polls.awards().shortlist(round, AwardLists.KIND);
		this.polls.votes()
			.open(round, AwardLists.KIND, nominees, this.polls.clock().instant().plus(Duration.ofDays(2)));
		this.polls.scores().open(round, AwardLists.KIND, List.copyOf(nominees));
	}

	/** What a round opens. */
	@Component
	record Polls(AwardService awards, ListVotes votes, PanelScores scores, Clock clock) {

	}

}
