package io.dangwu.notification.process;

import java.time.LocalDate;
import java.util.Map;

import io.dangwu.notification.Notifications;
import io.dangwu.regulation.WorkingCalendar;
import org.camunda.bpm.engine.task.Task;

/**
 * A task and why somebody is to be reminded of it.
 */
record DueTask(Task task, LocalDate createdOn, LocalDate dueOn, Occasion occasion) {

	/** A task that is given another due date is reminded of anew. */
	String key() {
		return "%s:%s:%s".formatted(this.task.getId(), this.occasion, this.dueOn);
	}

	/**
	 * Whoever got the task only a few days ago knows from that mail when it is due.
	 */
	boolean isNews(LocalDate today) {
		return this.createdOn.isBefore(switch (this.occasion) {
			case SOON -> this.dueOn.minusDays(Occasion.DAYS_AHEAD);
			case TODAY, OVERDUE -> today;
		});
	}

	/**
	 * A reminder a week ahead is held back over rest days while a working day is left.
	 */
	boolean suits(LocalDate today, WorkingCalendar calendar) {
		return this.occasion != Occasion.SOON || calendar.isWorkingDay(today)
				|| today.datesUntil(this.dueOn).noneMatch(calendar::isWorkingDay);
	}

	boolean isOverdue() {
		return this.occasion == Occasion.OVERDUE;
	}

	Map<String, Object> facts() {
		return Map.of(Notifications.KEY, key(), OpenTasks.TASK, this.task.getId());
	}

}
