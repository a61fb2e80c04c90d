package io.dangwu.award.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.regulation.Counting;
import io.dangwu.regulation.Verdict;
import io.dangwu.regulation.WorkingCalendar;

/**
 * Reckons backwards from 1 July in working days until when each step must be done
 * (practice of the college).
 */
public final class BackPlanRule {

	private final AwardRegulations law;

	private final WorkingCalendar calendar;

	public BackPlanRule(AwardRegulations law, WorkingCalendar calendar) {
		this.law = law;
		this.calendar = calendar;
	}

	/** The plan of the year's round; one without "ten" lists has no vote and no panel. */
	public BackPlan of(int year, boolean lists) {
		return before(this.law.festival().value().atYear(year), lists);
	}

	/** The plan of a round whose ceremony is held before that day. */
	public BackPlan before(LocalDate day, boolean lists) {
		var backwards = new ArrayList<>(this.law.steps().value());
		backwards.removeIf((length) -> !lists && isOfLists(length.step()));
		Collections.reverse(backwards);
		var planned = new ArrayDeque<PlannedStep>();
		var next = day;
		for (var length : backwards) {
			planned.addFirst(plan(length, next));
			next = planned.getFirst().begins();
		}
		return new BackPlan(List.copyOf(planned), isProvisional(planned));
	}

	/**
	 * Refuses to begin on a day from which the ceremony cannot be reached, with the days.
	 */
	public static Verdict opening(LocalDate today, BackPlan plan) {
		return Verdict.refusedIf(today.isAfter(plan.latestOpening()),
				"今天开始已来不及在规定时间内完成评选：最迟应当在 %s 开始。各环节最迟完成日期：%s".formatted(plan.latestOpening(), words(plan)));
	}

	/** Refuses days that are out of order or later than the last possible ones. */
	public static Verdict days(List<StepDay> days, LocalDate today, BackPlan plan) {
		var verdict = Verdict.allowed();
		var before = today;
		for (var day : days) {
			var last = plan.step(day.step()).ends();
			verdict = verdict
				.and(Verdict.refusedIf(day.on().isBefore(before),
						"“%s”的截止日期 %s 早于上一环节，请核对".formatted(day.step().title(), day.on())))
				.and(Verdict.refusedIf(day.on().isAfter(last),
						"“%s”最迟 %s 完成，填写的 %s 太晚".formatted(day.step().title(), last, day.on())));
			before = day.on();
		}
		return verdict;
	}

	/** A step ends before the next one begins; one without days shares its day. */
	private PlannedStep plan(StepLength length, LocalDate next) {
		if (length.workingDays() == 0) {
			return new PlannedStep(length.step(), next, next);
		}
		var last = back(next.minusDays(1), 1);
		return new PlannedStep(length.step(), back(last, length.workingDays()), last);
	}

	/** The day from which so many working days reach the last one. */
	private LocalDate back(LocalDate last, int workingDays) {
		return Stream.iterate(last, (day) -> day.minusDays(1))
			.filter(this.calendar::isWorkingDay)
			.skip(workingDays - 1L)
			.findFirst()
			.orElseThrow();
	}

	private boolean isProvisional(ArrayDeque<PlannedStep> planned) {
		var first = planned.getFirst().begins();
		return this.calendar.lastDay(first, 1, Counting.INCLUSIVE).provisional()
				|| this.calendar.lastDay(planned.getLast().ends(), 1, Counting.INCLUSIVE).provisional();
	}

	private static boolean isOfLists(Step step) {
		return Set.of(Step.VOTE, Step.PANEL).contains(step);
	}

	private static String words(BackPlan plan) {
		return plan.steps()
			.stream()
			.map((step) -> step.step().title() + " " + step.ends())
			.collect(Collectors.joining("；"));
	}

}
