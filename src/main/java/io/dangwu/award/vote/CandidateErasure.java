package io.dangwu.award.vote;

import java.util.UUID;

import io.dangwu.ballot.BallotErasure;
import io.dangwu.member.PersonPurged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once a person's data are erased, no list names the person any more; votes and scores
 * stay.
 */
@Component
class CandidateErasure {

	private final JdbcClient jdbc;

	private final BallotErasure ballots;

	CandidateErasure(JdbcClient jdbc, BallotErasure ballots) {
		this.jdbc = jdbc;
		this.ballots = ballots;
	}

	@EventListener
	@Transactional
	public void on(PersonPurged purged) {
		this.jdbc.sql("select id from award_nomination where member_id = ?")
			.param(purged.memberId())
			.query(UUID.class)
			.list()
			.forEach(this::forget);
	}

	private void forget(UUID nomination) {
		this.ballots.forget(nomination);
		for (var table : new String[] { "award_vote_candidate", "award_panel_candidate" }) {
			this.jdbc.sql("update " + table + " set name = '已清除', deeds = '' where nomination = ?")
				.param(nomination)
				.update();
		}
	}

}
