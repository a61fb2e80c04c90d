package io.dangwu.notification.process;

import java.util.Map;
import java.util.Set;

import io.dangwu.notification.Notifications;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everybody who may do a new task, whoever it is given to later, and everybody
 * again once it is given back or others are asked. It writes to the outbox only, in the
 * transaction that made the task; nobody is told of a task twice.
 */
@Component
class TaskNotices {

	private static final Set<String> OCCASIONS = Set.of(TaskListener.EVENTNAME_CREATE,
			TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE);

	private final Notifications notifications;

	private final Audience audience;

	TaskNotices(Notifications notifications, Audience audience) {
		this.notifications = notifications;
		this.audience = audience;
	}

	@EventListener
	void hear(DelegateTask task) {
		if (OCCASIONS.contains(task.getEventName())) {
			this.notifications.send(this.audience.of(task), OpenTasks.CREATED,
					Map.of(Notifications.KEY, task.getId(), OpenTasks.TASK, task.getId()));
		}
	}

}
