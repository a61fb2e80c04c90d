package io.dangwu.meeting;

import java.util.UUID;

import io.dangwu.ballot.BallotErasure;
import io.dangwu.member.PersonPurged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Once a person's data are erased, no agenda names the person, nor the paper of a vote
 * that was held on it.
 */
@Component
class MeetingsOfPurged {

	private final JdbcClient jdbc;

	private final BallotErasure ballots;

	MeetingsOfPurged(JdbcClient jdbc, BallotErasure ballots) {
		this.jdbc = jdbc;
		this.ballots = ballots;
	}

	@EventListener
	void on(PersonPurged purged) {
		this.jdbc.sql("update meeting set topic = '已清除' where about = ? returning id")
			.param(purged.memberId())
			.query(UUID.class)
			.list()
			.forEach(this.ballots::forget);
	}

}
