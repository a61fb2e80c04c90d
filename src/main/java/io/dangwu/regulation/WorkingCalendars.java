package io.dangwu.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

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
		return new WorkingCalendar(publishedDays(), Set.copyOf(years()));
	}

	/**
	 * The years whose calendar is known, the last one first.
	 */
	public List<Integer> years() {
		return this.jdbc.sql("select year from working_year order by year desc").query(Integer.class).list();
	}

	/**
	 * The calendar of a year as it was entered, if it is known.
	 */
	public Optional<EnteredYear> year(int year) {
		return this.jdbc.sql("select source, entered_by, entered_at from working_year where year = :year")
			.param("year", year)
			.query((row, number) -> entered(year, row.getString("source"), row.getString("entered_by"),
					row.getObject("entered_at", OffsetDateTime.class)))
			.optional();
	}

	/**
	 * Enters a year, or puts one right that was entered before.
	 */
	@Transactional
	public void enter(AnnouncedYear announced, String by, Instant at) {
		this.jdbc.sql("""
				insert into working_year (year, source, entered_by, entered_at) values (:year, :source, :by, :at)
				on conflict (year) do update set source = excluded.source, entered_by = excluded.entered_by,
					entered_at = excluded.entered_at""")
			.param("year", announced.year())
			.param("source", announced.source())
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
		this.jdbc.sql("delete from working_day where year = :year").param("year", announced.year()).update();
		announced.days().forEach((day) -> enter(day, announced.year()));
	}

	/**
	 * Notes that entering a year has moved a deadline.
	 */
	@Transactional
	public void noteMoved(int year, MovedDeadline deadline, Instant at) {
		this.jdbc.sql("""
				insert into moved_deadline (year, title, link, old_day, new_day, moved_at)
				values (:year, :title, :link, :from, :to, :at)""")
			.param("year", year)
			.param("title", deadline.title())
			.param("link", deadline.link())
			.param("from", deadline.from())
			.param("to", deadline.to())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The announcement that comes last says what a day is. */
	private void enter(AnnouncedDay day, int year) {
		this.jdbc.sql("""
				insert into working_day (day, working, title, year) values (:day, :working, :title, :year)
				on conflict (day) do update set working = excluded.working, title = excluded.title,
					year = excluded.year""")
			.param("day", day.day())
			.param("working", day.working())
			.param("title", day.title())
			.param("year", year)
			.update();
	}

	private EnteredYear entered(int year, @Nullable String source, @Nullable String by, @Nullable OffsetDateTime at) {
		var days = this.jdbc.sql("select day, working, title from working_day where year = :year order by day")
			.param("year", year)
			.query((row, number) -> new AnnouncedDay(row.getObject("day", LocalDate.class), row.getBoolean("working"),
					row.getString("title")))
			.list();
		var entered = (at != null) ? at.toInstant() : null;
		return new EnteredYear(new AnnouncedYear(year, (source != null) ? source : "", days), by, entered,
				(at != null) ? moved(year, at) : List.of());
	}

	private List<MovedDeadline> moved(int year, OffsetDateTime since) {
		return this.jdbc.sql("""
				select title, link, old_day, new_day from moved_deadline
				where year = :year and moved_at >= :since order by new_day, title""")
			.param("year", year)
			.param("since", since)
			.query((row, number) -> new MovedDeadline(row.getString("title"), row.getString("link"),
					row.getObject("old_day", LocalDate.class), row.getObject("new_day", LocalDate.class)))
			.list();
	}

	private Map<LocalDate, Boolean> publishedDays() {
		return this.jdbc.sql("select day, working from working_day")
			.query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("working")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
