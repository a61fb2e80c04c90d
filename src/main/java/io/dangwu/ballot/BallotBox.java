package io.dangwu.ballot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The box of each vote: its frozen roll, the marks of those who have voted, the sealed
 * envelopes, and once it is closed the open ballots.
 */
@Component
class BallotBox {

	private final JdbcClient jdbc;

	BallotBox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void enter(UUID ballot, Roll roll) {
		for (var position = 0; position < roll.voters().size(); position++) {
			var entry = roll.voters().get(position);
			this.jdbc
				.sql("insert into ballot_roll (ballot_id, position, voter, name, voted) values (?, ?, ?, ?, false)")
				.params(ballot, position, entry.voter(), entry.name())
				.update();
		}
	}

	void lock(UUID ballot, BoxKey key) {
		this.jdbc.sql("insert into ballot_key (ballot_id, public_key, wrapped_key) values (?, ?, ?)")
			.params(ballot, key.publicHalf(), key.wrapped())
			.update();
	}

	/**
	 * The key of a box that is open; until the transaction ends nobody closes it.
	 */
	Optional<byte[]> openedFor(UUID ballot) {
		return this.jdbc.sql("""
				select public_key from ballot_key join ballot on ballot.id = ballot_id
				where ballot_id = ? and ended_on is null for key share of ballot""")
			.param(ballot)
			.query(byte[].class)
			.optional();
	}

	/** Waits for those who are just casting; nobody casts any more. */
	void shut(UUID ballot) {
		this.jdbc.sql("select id from ballot where id = ? for update").param(ballot).query(UUID.class).single();
	}

	/** Whether the voter is on the roll, and has voted. */
	Optional<Boolean> voted(UUID ballot, UUID voter) {
		return this.jdbc.sql("select voted from ballot_roll where ballot_id = ? and voter = ?")
			.params(ballot, voter)
			.query(Boolean.class)
			.optional();
	}

	/** The envelope that was sent from a page. */
	Optional<String> sentFrom(UUID ballot, byte[] page) {
		return this.jdbc.sql("select hash from ballot_envelope where ballot_id = ? and page = ?")
			.params(ballot, page)
			.query(String.class)
			.optional();
	}

	/**
	 * Marks that the voter has voted.
	 * @return whether it was for the first time
	 */
	boolean mark(UUID ballot, UUID voter) {
		return this.jdbc.sql("update ballot_roll set voted = true where ballot_id = ? and voter = ? and not voted")
			.params(ballot, voter)
			.update() == 1;
	}

	void put(UUID ballot, Envelope envelope) {
		this.jdbc.sql("insert into ballot_envelope (ballot_id, hash, page, sealed) values (?, ?, ?, ?)")
			.params(ballot, envelope.hash(), envelope.page(), envelope.sealed())
			.update();
	}

	int marks(UUID ballot) {
		return this.jdbc.sql("select count(*) from ballot_roll where ballot_id = ? and voted")
			.param(ballot)
			.query(Integer.class)
			.single();
	}

	/** The ballots that are open for a voter. */
	List<UUID> openTo(UUID voter) {
		return this.jdbc.sql("""
				select ballot_id from ballot_roll join ballot on ballot.id = ballot_id
				where voter = ? and not voted and ended_on is null and mode = 'ONLINE' order by opened, ballot_id""")
			.param(voter)
			.query(UUID.class)
			.list();
	}

	/** Online votes that wait for nobody any more. */
	List<String> complete() {
		return this.jdbc.sql("""
				select caller_key from ballot where ended_on is null and mode = 'ONLINE' and not exists
				(select 1 from ballot_roll where ballot_id = ballot.id and not voted) order by opened""")
			.query(String.class)
			.list();
	}

	/**
	 * Shuts the box if all have voted.
	 * @return whether they have, and nobody else is just shutting it
	 */
	boolean shutComplete(String callerKey) {
		return this.jdbc.sql("""
				select id from ballot where caller_key = ? and ended_on is null and mode = 'ONLINE' and not exists
				(select 1 from ballot_roll where ballot_id = ballot.id and not voted) for update skip locked""")
			.param(callerKey)
			.query(UUID.class)
			.optional()
			.isPresent();
	}

	/** The votes on whose roll somebody stands, the newest first. */
	List<UUID> of(UUID voter) {
		return this.jdbc.sql("""
				select ballot_id from ballot_roll join ballot on ballot.id = ballot_id
				where voter = ? and (ended_on is null or outcome is not null) order by opened desc, ballot_id""")
			.param(voter)
			.query(UUID.class)
			.list();
	}

	/** The open ballots of a box that was closed. */
	List<byte[]> slips(UUID ballot) {
		return this.jdbc.sql("select marks from ballot_slip where ballot_id = ? order by position")
			.param(ballot)
			.query(byte[].class)
			.list();
	}

	/** The fingerprints that were published. */
	List<String> receipts(UUID ballot) {
		return this.jdbc.sql("select hash from ballot_receipt where ballot_id = ? order by hash")
			.param(ballot)
			.query(String.class)
			.list();
	}

}
