package io.dangwu.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each case its key: unit, kind, year and running number, as in
 * {@code ZZ01-T01-FZ-2026-0007}.
 */
@Component
public class CaseKeys {

	private final JdbcClient jdbc;

	CaseKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next key; two cases opened at once wait for each other.
	 */
	public String next(String unit, String kind, int year) {
		var number = this.jdbc.sql("""
				insert into case_number (unit, kind, year, last) values (:unit, :kind, :year, 1)
				on conflict (unit, kind, year) do update set last = case_number.last + 1
				returning last""")
			.param("unit", unit)
			.param("kind", kind)
			.param("year", year)
			.query(Integer.class)
			.single();
		return "%s-%s-%d-%04d".formatted(unit, kind, year, number);
	}

}
