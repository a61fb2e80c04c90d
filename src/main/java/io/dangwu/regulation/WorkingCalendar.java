package io.dangwu.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The working days of the country: Monday to Friday, but for the holidays and the days
 * worked in lieu that the State Council publishes year by year.
 */
public final class WorkingCalendar {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final Map<LocalDate, Boolean> exceptions;

	private final Set<Integer> publishedYears;

	/**
	 * A calendar of published days.
	 * @param exceptions holidays ({@code false}) and days worked in lieu ({@code true})
	 * @param publishedYears the years whose calendar has been published
	 */
	public WorkingCalendar(Map<LocalDate, Boolean> exceptions, Set<Integer> publishedYears) {
		this.exceptions = Map.copyOf(exceptions);
		this.publishedYears = Set.copyOf(publishedYears);
	}

	public boolean isWorkingDay(LocalDate day) {
		return this.exceptions.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
	}

	public WorkingPeriod lastDay(LocalDate posted, int workingDays, Counting counting) {
		if (workingDays < 1) {
			throw new IllegalArgumentException("A period has at least one working day, not " + workingDays);
		}
		var first = (counting == Counting.INCLUSIVE) ? posted : posted.plusDays(1);
		var last = Stream.iterate(first, (day) -> day.plusDays(1))
			.filter(this::isWorkingDay)
			.skip(workingDays - 1L)
			.findFirst()
			.orElseThrow();
		return new WorkingPeriod(last, isProvisional(posted, last));
	}

	private boolean isProvisional(LocalDate posted, LocalDate last) {
		return !IntStream.rangeClosed(posted.getYear(), last.getYear()).allMatch(this.publishedYears::contains);
	}

}
