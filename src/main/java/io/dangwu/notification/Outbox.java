package io.dangwu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of notices. Plain SQL, because it lives on what only PostgreSQL says:
 * conflicts that are no failure, and rows that another node is busy with. Attempts are
 * timed by the database, whose clock all nodes share.
 */
@Repository
class Outbox {

	private static final int ERROR_LENGTH = 500;

	private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	Outbox(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * What was dropped as pointless may come true again; all else is said once.
	 * Recipients in order, so that two writers of one notice can't wait for each other.
	 */
	void write(Collection<String> recipients, String template, String key, Map<String, Object> facts) {
		this.jdbc.sql("""
				insert into notification (recipient, template, dedup_key, facts)
				select recipient, :template, :key, cast(:facts as jsonb) from unnest(:recipients) recipient
				on conflict (dedup_key, template, recipient) do update
					set state = 'WAITING', facts = excluded.facts, next_attempt_at = excluded.next_attempt_at
					where notification.state = 'OBSOLETE'""")
			.param("recipients", new TreeSet<>(recipients).toArray(String[]::new))
			.param("template", template)
			.param("key", key)
			.param("facts", text(facts))
			.update();
	}

	Set<String> known(Collection<String> keys) {
		return new HashSet<>(this.jdbc.sql("select dedup_key from notification where dedup_key = any(:keys)")
			.param("keys", keys.toArray(String[]::new))
			.query(String.class)
			.list());
	}

	/**
	 * The next one to deliver, locked until the end of the transaction; what another node
	 * has locked is passed over.
	 */
	Optional<Notification> next() {
		return this.jdbc.sql("""
				select id, id || '.' || cast(extract(epoch from written_at) * 1000 as bigint) as message_id,
					recipient, template, attempts, facts
				from notification where state = 'WAITING' and next_attempt_at <= now()
				order by next_attempt_at, id limit 1 for update skip locked""").query(this::read).optional();
	}

	void settle(long id, Outcome outcome) {
		this.jdbc.sql("""
				update notification set state = :state, attempts = attempts + 1, facts = '{}', last_error = null,
					sent_at = case when :state = 'SENT' then now() end
				where id = :id""").param("id", id).param("state", outcome.name()).update();
	}

	void putOff(long id, Duration wait, String error) {
		this.jdbc.sql("""
				update notification set attempts = attempts + 1, last_error = :error,
					next_attempt_at = now() + make_interval(secs => :wait)
				where id = :id and state = 'WAITING'""")
			.param("id", id)
			.param("wait", wait.toSeconds())
			.param("error", shortened(error))
			.update();
	}

	void giveUp(long id, String error) {
		this.jdbc.sql("""
				update notification set attempts = attempts + 1, last_error = :error, state = 'FAILED'
				where id = :id and state = 'WAITING'""").param("id", id).param("error", shortened(error)).update();
	}

	private Notification read(ResultSet row, int number) throws SQLException {
		return new Notification(row.getLong("id"), row.getString("message_id"), row.getString("recipient"),
				row.getString("template"), row.getInt("attempts"), facts(row.getString("facts")));
	}

	private static String shortened(String error) {
		return error.substring(0, Math.min(error.length(), ERROR_LENGTH));
	}

	private String text(Map<String, Object> facts) {
		try {
			return this.json.writeValueAsString(facts);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private Map<String, Object> facts(String text) {
		try {
			return this.json.readValue(text, FACTS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
