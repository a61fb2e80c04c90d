package io.dangwu.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts opinions and forgets codes: no row joins one to the other, and no time is kept.
 */
@Repository
class SurveyBox {

	private final JdbcClient jdbc;

	SurveyBox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void open(UUID gradingId, int people, List<byte[]> codes) {
		this.jdbc.sql("insert into grading_survey (grading_id, people, issued) values (?, ?, ?)")
			.params(gradingId, people, codes.size())
			.update();
		codes.forEach((code) -> this.jdbc.sql("insert into grading_code (hash, grading_id) values (?, ?)")
			.params(code, gradingId)
			.update());
	}

	Optional<Survey> of(UUID gradingId) {
		return this.jdbc.sql("select * from grading_survey where grading_id = ?")
			.param(gradingId)
			.query(SurveyBox::survey)
			.optional();
	}

	/** The grading that the code is for, while it can be used. */
	Optional<UUID> grading(byte[] code) {
		return this.jdbc.sql("select grading_id from grading_code where hash = ?")
			.param(code)
			.query(UUID.class)
			.optional();
	}

	/**
	 * Takes an opinion; false where the code was used meanwhile, and then nothing is to
	 * be kept. The survey goes before its codes, here as at the end, so that nobody waits
	 * for each other.
	 */
	boolean take(byte[] code, UUID gradingId, Opinion opinion) {
		var column = opinion.name().toLowerCase(Locale.ROOT);
		return this.jdbc
			.sql("update grading_survey set %s = %s + 1 where grading_id = ? and not closed".formatted(column, column))
			.param(gradingId)
			.update() == 1 && this.jdbc.sql("delete from grading_code where hash = ?").param(code).update() == 1;
	}

	void close(UUID gradingId) {
		this.jdbc.sql("update grading_survey set closed = true where grading_id = ?").param(gradingId).update();
		this.jdbc.sql("delete from grading_code where grading_id = ?").param(gradingId).update();
	}

	private static Survey survey(ResultSet row, int number) throws SQLException {
		return new Survey(row.getInt("people"), row.getInt("issued"), row.getInt("satisfied"), row.getInt("basically"),
				row.getInt("dissatisfied"), row.getInt("unknown"), row.getBoolean("closed"));
	}

}
