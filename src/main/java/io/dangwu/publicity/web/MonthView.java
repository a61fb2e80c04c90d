package io.dangwu.publicity.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.regulation.AnnouncedDay;
import org.jspecify.annotations.Nullable;

/**
 * A month as a calendar on the wall shows it, week by week.
 */
record MonthView(YearMonth month, List<List<Day>> weeks) {

	private static final int DAYS = 7;

	private static final int MONTHS = 12;

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	static List<MonthView> of(int year, List<AnnouncedDay> announced, LocalDate today) {
		Map<LocalDate, AnnouncedDay> days = announced.stream()
			.collect(Collectors.toMap(AnnouncedDay::day, Function.identity(), (one, other) -> other));
		var first = days.keySet().stream().anyMatch((day) -> day.getYear() < year) ? 0 : 1;
		return IntStream.rangeClosed(first, MONTHS)
			.mapToObj((month) -> YearMonth.of(year, 1).plusMonths(month - 1L))
			.map((month) -> of(month, days, today))
			.toList();
	}

	public String title() {
		return "%d 年 %d 月".formatted(this.month.getYear(), this.month.getMonthValue());
	}

	private static MonthView of(YearMonth month, Map<LocalDate, AnnouncedDay> days, LocalDate today) {
		var monday = month.atDay(1).with(DayOfWeek.MONDAY);
		return new MonthView(month,
				Stream.iterate(monday, (week) -> week.plusDays(DAYS))
					.takeWhile((week) -> !week.isAfter(month.atEndOfMonth()))
					.map((week) -> week.datesUntil(week.plusDays(DAYS))
						.map((day) -> YearMonth.from(day).equals(month) ? Day.of(day, days.get(day), today) : Day.NONE)
						.toList())
					.toList());
	}

	/**
	 * One field of it.
	 *
	 * @param mark 休 or 班 where something was announced
	 */
	record Day(@Nullable Integer number, String kind, String mark, String title, boolean today) {

		private static final Day NONE = new Day(null, "", "", "", false);

		private static Day of(LocalDate day, @Nullable AnnouncedDay announced, LocalDate today) {
			if (announced != null) {
				return new Day(day.getDayOfMonth(), announced.working() ? "work" : "holiday",
						announced.working() ? "班" : "休", announced.title(), day.equals(today));
			}
			return new Day(day.getDayOfMonth(), WEEKEND.contains(day.getDayOfWeek()) ? "rest" : "", "", "",
					day.equals(today));
		}

	}

}
