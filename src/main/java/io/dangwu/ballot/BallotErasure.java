package io.dangwu.ballot;

import java.util.List;
import java.util.UUID;

import io.dangwu.member.PersonPurged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once a person's data are erased, no paper names the person any more; the figures stay.
 */
@Service
@Transactional
public class BallotErasure {

	private final JdbcClient jdbc;

	BallotErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Erases what a line says, and what is printed over the papers on which it stands.
	 */
	public void forget(UUID line) {
		this.jdbc.sql("""
				update ballot set title = '已清除' where mode <> 'SELECTION'
				and id in (select ballot_id from ballot_lines where line = ?)""").param(line).update();
		for (var table : List.of("ballot_lines", "ballot_eligible", "ballot_counts")) {
			this.jdbc.sql("update " + table + " set text = '已清除' where line = ?").param(line).update();
		}
		this.jdbc.sql("update ballot_lines set origin = null, about = null where line = ?").param(line).update();
	}

	@EventListener
	void on(PersonPurged purged) {
		forget(purged.memberId());
	}

}
