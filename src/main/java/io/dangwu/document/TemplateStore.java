package io.dangwu.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what the office made of the templates; nothing is ever taken out.
 */
@Repository
class TemplateStore {

	private static final String COLUMNS = "id, content is null as bundled, changed_by, changed_at";

	private final JdbcClient jdbc;

	TemplateStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(String paper, byte @Nullable [] content, String by, LocalDateTime at) {
		this.jdbc.sql("insert into paper_template (paper, content, changed_by, changed_at) values (?, ?, ?, ?)")
			.params(paper, content, by, at)
			.update();
	}

	/** The latest first. */
	List<TemplateVersion> versions(String paper) {
		return this.jdbc.sql("select " + COLUMNS + " from paper_template where paper = ? order by id desc")
			.param(paper)
			.query(TemplateStore::version)
			.list();
	}

	Optional<byte[]> content(String paper, long version) {
		return this.jdbc.sql("select content from paper_template where paper = ? and id = ? and content is not null")
			.params(paper, version)
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

	private static TemplateVersion version(ResultSet row, int number) throws SQLException {
		return new TemplateVersion(row.getLong("id"), row.getBoolean("bundled"), row.getString("changed_by"),
				row.getObject("changed_at", LocalDateTime.class));
	}

}
