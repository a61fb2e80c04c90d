package io.dangwu.election;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps which warnings were given, so that none is given twice, by no node and under no
 * clock.
 */
@Component
class WarningBook {

	private final JdbcClient jdbc;

	private final Clock clock;

	WarningBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Enters those that are not in the book yet.
	 * @return the ones that were new
	 */
	List<Integer> enter(String unit, LocalDate termEnd, Collection<Integer> months) {
		return months.stream().filter((one) -> enter(unit, termEnd, one)).toList();
	}

	private boolean enter(String unit, LocalDate termEnd, int months) {
		return this.jdbc.sql("""
				insert into term_warning (unit, term_ends_on, months, warned_at)
				values (?, ?, ?, ?) on conflict do nothing""")
			.params(unit, termEnd, months, Timestamp.from(this.clock.instant()))
			.update() > 0;
	}

}
