package io.dangwu.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the files beside everything else, so that one backup holds both.
 */
@Repository
class EvidenceStore {

	private static final String COLUMNS = "id, case_key, slot, unit, name, media_type, size, uploaded_by, uploaded_on";

	private final JdbcClient jdbc;

	EvidenceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void save(Evidence file, byte[] content) {
		this.jdbc
			.sql("insert into evidence (" + COLUMNS
					+ ", content) values (:id, :key, :slot, :unit, :name, :type, :size, :by, :on, :content)")
			.param("id", file.id())
			.param("key", file.caseKey())
			.param("slot", file.slot())
			.param("unit", file.unit())
			.param("name", file.name())
			.param("type", file.mediaType())
			.param("size", file.size())
			.param("by", file.uploadedBy())
			.param("on", file.uploadedOn())
			.param("content", content)
			.update();
	}

	Optional<Evidence> find(UUID id) {
		return this.jdbc.sql("select " + COLUMNS + " from evidence where id = ?")
			.param(id)
			.query(EvidenceStore::file)
			.optional();
	}

	List<Evidence> of(String caseKey) {
		return this.jdbc.sql("select " + COLUMNS + " from evidence where case_key = ? order by slot, uploaded_on, name")
			.param(caseKey)
			.query(EvidenceStore::file)
			.list();
	}

	byte[] content(UUID id) {
		return this.jdbc.sql("select content from evidence where id = ?")
			.param(id)
			.query((row, number) -> row.getBytes("content"))
			.single();
	}

	void delete(UUID id) {
		this.jdbc.sql("delete from evidence where id = ?").param(id).update();
	}

	void deleteAll(String caseKey) {
		this.jdbc.sql("delete from evidence where case_key = ?").param(caseKey).update();
	}

	private static Evidence file(ResultSet row, int number) throws SQLException {
		return new Evidence(row.getObject("id", UUID.class), row.getString("case_key"), row.getString("slot"),
				row.getString("unit"), row.getString("name"), row.getString("media_type"), row.getLong("size"),
				row.getString("uploaded_by"), row.getObject("uploaded_on", LocalDate.class));
	}

}
