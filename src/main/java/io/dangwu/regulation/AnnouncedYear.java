package io.dangwu.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The days off of a year and the days worked in lieu, as the State Council announced
 * them.
 *
 * @param source number of the announcement
 */
public record AnnouncedYear(int year, String source, List<AnnouncedDay> days) {

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private static final String WEEKDAYS = "一二三四五六日";

	public AnnouncedYear {
		days = List.copyOf(days);
	}

	/**
	 * Whether it can be the calendar of the whole year: every holiday is there, no day is
	 * said twice, and only days of a weekend are worked in lieu.
	 */
	public Verdict check() {
		return Verdict.refusedIf(this.source.isBlank(), "请填写放假安排的文号")
			.and(ofTheYear())
			.and(saidOnce())
			.and(workedAtWeekends())
			.and(whole());
	}

	/** Days off that begin in December belong to the announcement of the year after. */
	private Verdict ofTheYear() {
		var first = LocalDate.of(this.year - 1, Month.DECEMBER, 1);
		return each((day) -> Verdict.refusedIf(day.day().isBefore(first) || day.day().getYear() > this.year,
				"%s 不属于 %d 年的放假安排".formatted(day.day(), this.year)));
	}

	private Verdict saidOnce() {
		var seen = new HashSet<LocalDate>();
		return each((day) -> Verdict.refusedIf(!seen.add(day.day()), "%s 重复出现，请核对".formatted(day.day())));
	}

	private Verdict workedAtWeekends() {
		return each((day) -> Verdict.refusedIf(day.working() && !WEEKEND.contains(day.day().getDayOfWeek()),
				"%s 是星期%s，本来就上班，不用写作调休上班".formatted(day.day(),
						WEEKDAYS.charAt(day.day().getDayOfWeek().getValue() - 1))));
	}

	private Verdict whole() {
		return Arrays.stream(Holiday.values())
			.filter((holiday) -> this.days.stream()
				.noneMatch((day) -> !day.working() && holiday.isNamedIn(day.title())))
			.map((holiday) -> Verdict.refused("没有%s的放假日期；与别的节日连休的，请写明，如“国庆节、中秋节”".formatted(holiday.title())))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private Verdict each(Function<AnnouncedDay, Verdict> check) {
		return this.days.stream().map(check).reduce(Verdict.allowed(), Verdict::and);
	}

}
