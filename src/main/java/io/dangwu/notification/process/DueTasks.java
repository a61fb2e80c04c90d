package io.dangwu.notification.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.notification.Notifications;
import io.dangwu.regulation.WorkingCalendars;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Finds the tasks of which somebody is to be reminded today and has not been yet.
 */
@Component
class DueTasks {

	private static final int PAGE = 500;

	private final TaskService tasks;

	private final Notifications notifications;

	private final Clock clock;

	private final WorkingCalendars calendars;

	DueTasks(TaskService tasks, Notifications notifications, Clock clock, WorkingCalendars calendars) {
		this.tasks = tasks;
		this.notifications = notifications;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** Read page by page, in the order of their ids. */
	Stream<DueTask> unnoticed() {
		var today = today();
		var calendar = this.calendars.current();
		return Stream.iterate(0, (first) -> first + PAGE)
			.map((first) -> page(first, today))
			.takeWhile((page) -> !page.isEmpty())
			.flatMap((page) -> unnoticed(page.stream()
				.flatMap((task) -> of(task).stream())
				.filter((task) -> task.isNews(today) && task.suits(today, calendar))
				.toList()));
	}

	/** What a task is due for today, if for anything. */
	Optional<DueTask> of(Task task) {
		return Optional.ofNullable(task.getDueDate())
			.map(this::day)
			.flatMap((dueOn) -> Occasion.on(today(), dueOn)
				.map((occasion) -> new DueTask(task, day(task.getCreateTime()), dueOn, occasion)));
	}

	LocalDate day(Date moment) {
		return LocalDate.ofInstant(moment.toInstant(), this.clock.getZone());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private List<Task> page(int first, LocalDate today) {
		var end = today.plusDays(Occasion.DAYS_AHEAD + 1L).atStartOfDay(this.clock.getZone());
		return this.tasks.createTaskQuery()
			.active()
			.dueBefore(Date.from(end.toInstant()))
			.orderByTaskId()
			.asc()
			.listPage(first, PAGE);
	}

	private Stream<DueTask> unnoticed(List<DueTask> due) {
		var noticed = this.notifications.known(due.stream().map(DueTask::key).toList());
		return due.stream().filter((task) -> !noticed.contains(task.key()));
	}

}
