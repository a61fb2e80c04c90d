package io.dangwu.care;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of visits and aid.
 */
@Repository
class Visits {

	private static final int SHOWN = 200;

	private static final String NEWEST_FIRST = " order by visited_on desc, entered_at desc";

	private static final RowMapper<Row> ROW = (row, number) -> new Row(row.getObject("member_id", UUID.class),
			row.getString("unit"), row.getString("entered_by"),
			new NewVisit(CareKind.valueOf(row.getString("kind")), row.getObject("visited_on", LocalDate.class),
					row.getString("content"), row.getBigDecimal("amount")));

	private final JdbcClient jdbc;

	Visits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(Row row, Instant now) {
		this.jdbc.sql("""
				insert into care_visit
					(id, member_id, visited_on, kind, content, amount, unit, entered_by, entered_at)
				values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(row.memberId(), row.visit().on(), row.visit().kind().name(), row.visit().content(),
					row.visit().amount(), row.unit(), row.enteredBy(), Timestamp.from(now))
			.update();
	}

	List<Row> of(UUID memberId) {
		return this.jdbc.sql("select * from care_visit where member_id = ?" + NEWEST_FIRST)
			.param(memberId)
			.query(ROW)
			.list();
	}

	List<Row> all() {
		return this.jdbc.sql("select * from care_visit" + NEWEST_FIRST + " limit ?").param(SHOWN).query(ROW).list();
	}

	List<Row> of(Collection<String> units) {
		return this.jdbc.sql("select * from care_visit where unit = any(?)" + NEWEST_FIRST + " limit ?")
			.params(units.toArray(String[]::new), SHOWN)
			.query(ROW)
			.list();
	}

	/**
	 * One of them.
	 *
	 * @param unit for which it was entered
	 */
	record Row(UUID memberId, String unit, String enteredBy, NewVisit visit) {

	}

}
