package io.dangwu.notification.process;

import java.util.ArrayList;

import io.dangwu.notification.Notifications;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who are asked to do a task of its due date: a week before, on the day,
 * and once it is overdue, when their superior hears of it too.
 */
@Component
class DueNotices {

	private final DueTasks dueTasks;

	private final Audience audience;

	private final Superiors superiors;

	private final Notifications notifications;

	DueNotices(DueTasks dueTasks, Audience audience, Superiors superiors, Notifications notifications) {
		this.dueTasks = dueTasks;
		this.audience = audience;
		this.superiors = superiors;
		this.notifications = notifications;
	}

	@Transactional
	public void remind() {
		this.dueTasks.unnoticed().forEach(this::remind);
	}

	private void remind(DueTask due) {
		var people = this.audience.of(due.task());
		this.notifications.send(people, OpenTasks.DUE, due.facts());
		if (due.isOverdue()) {
			var superiors = new ArrayList<>(this.superiors.of(due.task()));
			superiors.removeAll(people);
			this.notifications.send(superiors, OpenTasks.ESCALATED, due.facts());
		}
	}

}
