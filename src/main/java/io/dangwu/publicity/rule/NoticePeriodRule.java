package io.dangwu.publicity.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Verdict;
import io.dangwu.regulation.WorkingCalendar;
import io.dangwu.regulation.WorkingPeriod;

/**
 * A public notice stands for a number of working days, the last one to its end; what is
 * to follow opens on the day after (发展党员工作细则 2026 第十三条 for prospects).
 */
public final class NoticePeriodRule {

	private NoticePeriodRule() {
	}

	/**
	 * The period of a notice; a wrong text is put right by posting anew, and the old days
	 * do not count.
	 */
	public static WorkingPeriod period(LocalDate postedOn, int workingDays, PublicityRegulations regulations,
			WorkingCalendar calendar) {
		return calendar.lastDay(postedOn, workingDays, regulations.counting().value());
	}

	/**
	 * The period of a notice that stands, by the calendar that is known now. What is over
	 * stays over; an end that comes earlier is not before today, and one that the
	 * superior has set comes no earlier.
	 */
	public static WorkingPeriod recounted(RunningNotice notice, LocalDate today, WorkingCalendar calendar) {
		var before = notice.period();
		var counted = calendar.lastDay(notice.postedOn(), notice.workingDays(), notice.counting());
		var stays = before.lastDay().isBefore(today)
				|| (notice.extended() && !counted.lastDay().isAfter(before.lastDay()));
		if (stays) {
			return before;
		}
		return counted.lastDay().isBefore(today) ? new WorkingPeriod(today, counted.provisional()) : counted;
	}

	/**
	 * Whether the superior may move the last day of a notice to another one: only to a
	 * later.
	 */
	public static Verdict extension(WorkingPeriod period, LocalDate newLastDay) {
		return Verdict.refusedIf(!newLastDay.isAfter(period.lastDay()),
				"延长后的公示截止日期 %s 不晚于原截止日期 %s，请填写 %s 或之后的日期".formatted(newLastDay, period.lastDay(), period.dayAfter()));
	}

}
