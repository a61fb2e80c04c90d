package io.dangwu.ballot;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closes a box for good: its ballots are shuffled and laid open, its envelopes and its
 * key destroyed, and its roll written anew, all in one transaction, so that no key, no
 * order and no transaction leads from a ballot to a voter.
 */
@Component
class Unsealing {

	private final JdbcClient jdbc;

	private final BoxLock lock;

	private final SecureRandom random = new SecureRandom();

	Unsealing(JdbcClient jdbc, BoxLock lock) {
		this.jdbc = jdbc;
		this.lock = lock;
	}

	void open(UUID ballot, int marks) {
		var slips = new ArrayList<>(this.lock.open(envelopes(ballot), ballot, key(ballot)));
		if (slips.size() != marks) {
			throw new IllegalStateException("Ballot %s: %d envelopes, %d marks".formatted(ballot, slips.size(), marks));
		}
		Collections.shuffle(slips, this.random);
		publish(ballot);
		destroy(ballot);
		layOpen(ballot, slips);
	}

	private void layOpen(UUID ballot, List<byte[]> slips) {
		this.jdbc.sql("""
				insert into ballot_slip (ballot_id, position, marks)
				select ?, position - 1, marks from unnest(?) with ordinality as slip (marks, position)""")
			.params(ballot, slips.toArray(byte[][]::new))
			.update();
	}

	/** Destroys a box with what lies in it, read or unread. */
	void destroy(UUID ballot) {
		rewriteRoll(ballot);
		this.jdbc.sql("delete from ballot_envelope where ballot_id = ?").param(ballot).update();
		this.jdbc.sql("delete from ballot_key where ballot_id = ?").param(ballot).update();
	}

	private List<byte[]> envelopes(UUID ballot) {
		return this.jdbc.sql("select sealed from ballot_envelope where ballot_id = ?")
			.param(ballot)
			.query(byte[].class)
			.list();
	}

	private byte[] key(UUID ballot) {
		return this.jdbc.sql("select wrapped_key from ballot_key where ballot_id = ?")
			.param(ballot)
			.query(byte[].class)
			.single();
	}

	private void publish(UUID ballot) {
		this.jdbc.sql("""
				insert into ballot_receipt (ballot_id, hash)
				select ballot_id, hash from ballot_envelope where ballot_id = ? order by hash""")
			.param(ballot)
			.update();
	}

	/**
	 * A row that was changed when somebody voted says when; new rows of one moment do
	 * not.
	 */
	private void rewriteRoll(UUID ballot) {
		this.jdbc.sql("""
				with gone as (delete from ballot_roll where ballot_id = ? returning *)
				insert into ballot_roll (ballot_id, position, account, name, voted)
				select ballot_id, position, account, name, voted from gone order by position""").param(ballot).update();
	}

}
