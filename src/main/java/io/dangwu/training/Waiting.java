package io.dangwu.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Those who are to take part in the next class of a kind.
 */
@Repository
class Waiting {

	private final JdbcClient jdbc;

	Waiting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(ClassKind kind, UUID memberId, LocalDate since) {
		this.jdbc.sql("insert into training_waiting (kind, member_id, since) values (?, ?, ?) on conflict do nothing")
			.params(kind.name(), memberId, since)
			.update();
	}

	List<UUID> of(ClassKind kind) {
		return this.jdbc.sql("select member_id from training_waiting where kind = ? order by since, member_id")
			.param(kind.name())
			.query(UUID.class)
			.list();
	}

	void remove(ClassKind kind, UUID memberId) {
		this.jdbc.sql("delete from training_waiting where kind = ? and member_id = ?")
			.params(kind.name(), memberId)
			.update();
	}

}
