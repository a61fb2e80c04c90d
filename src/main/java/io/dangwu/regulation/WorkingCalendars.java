package io.dangwu.regulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published calendars as the database holds them.
 */
@Service
@Transactional(readOnly = true)
public class WorkingCalendars {

	private final JdbcClient jdbc;

	WorkingCalendars(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public WorkingCalendar current() {
		return new WorkingCalendar(publishedDays(),
				this.jdbc.sql("select year from working_year").query(Integer.class).set());
	}

	private Map<LocalDate, Boolean> publishedDays() {
		return this.jdbc.sql("select day, working from working_day")
			.query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("working")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
