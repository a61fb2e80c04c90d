package io.dangwu.ballot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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
		this.jdbc.sql("""
				insert into ballot_roll (ballot_id, position, account, name, voted)
				select ?, position - 1, account, name, false
				from unnest(?, ?) with ordinality as entry (account, name, position)""")
			.params(ballot, texts(roll, Roll.Entry::account), texts(roll, Roll.Entry::name))
			.update();
	}

	void lock(UUID ballot, BoxKey key) {
		this.jdbc.sql("insert into ballot_key (ballot_id, public_key, wrapped_key) values (?, ?, ?)")
			.params(ballot, key.publicHalf(), key.wrapped())
			.update();
	}

	/**
	 * The key of a box that is open; until the transaction ends nobody closes it.
	 */
	Optional<byte[]> openedFor(UUID ballot, Instant now) {
		return this.jdbc.sql("""
				select public_key from ballot_key join ballot on ballot.id = ballot_id
				where ballot_id = ? and ended_on is null and closes > ? for key share of ballot""")
			.params(ballot, now.atOffset(ZoneOffset.UTC))
			.query(byte[].class)
			.optional();
	}

	/** Waits for those who are just casting; nobody casts any more. */
	void shut(UUID ballot) {
		this.jdbc.sql("select id from ballot where id = ? for update").param(ballot).query(UUID.class).single();
	}

	/** Whether the voter is on the roll, and has voted. */
	Optional<Boolean> voted(UUID ballot, String account) {
		return this.jdbc.sql("select voted from ballot_roll where ballot_id = ? and account = ?")
			.params(ballot, account)
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
	boolean mark(UUID ballot, String account) {
		return this.jdbc.sql("update ballot_roll set voted = true where ballot_id = ? and account = ? and not voted")
			.params(ballot, account)
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
	List<UUID> openTo(String account, Instant now) {
		return this.jdbc.sql("""
				select ballot_id from ballot_roll join ballot on ballot.id = ballot_id
				where account = ? and not voted and ended_on is null and mode <> 'PAPER' and closes > ?
				order by opened, ballot_id""").params(account, now.atOffset(ZoneOffset.UTC)).query(UUID.class).list();
	}

	/** Online votes that wait for nobody any more; a selection waits for its minute. */
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
	List<UUID> of(String account) {
		return this.jdbc.sql("""
				select ballot_id from ballot_roll join ballot on ballot.id = ballot_id
				where account = ? and (ended_on is null or outcome is not null) order by opened desc, ballot_id""")
			.param(account)
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

	private static String[] texts(Roll roll, Function<Roll.Entry, String> text) {
		return roll.voters().stream().map(text).toArray(String[]::new);
	}

}
