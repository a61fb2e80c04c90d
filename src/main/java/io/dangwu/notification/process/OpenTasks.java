package io.dangwu.notification.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.dangwu.notification.Notification;
import io.dangwu.notification.Notifications;
import io.dangwu.notification.SecondLook;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Looks at a task again before a mail about it is sent: once it is done, is somebody
 * else's or is due on another day, there is nothing to say any more.
 */
@Component
class OpenTasks implements SecondLook {

	static final String CREATED = "notification/task-created";

	static final String DUE = "notification/task-due";

	static final String ESCALATED = "notification/task-escalated";

	static final String TASK = "task";

	static final String DUE_ON = "dueOn";

	static final String OCCASION = "occasion";

	private static final Set<String> TEMPLATES = Set.of(CREATED, DUE, ESCALATED);

	private final TaskService tasks;

	private final DueTasks dueTasks;

	private final Audience audience;

	private final TaskSheet sheet;

	OpenTasks(TaskService tasks, DueTasks dueTasks, Audience audience, TaskSheet sheet) {
		this.tasks = tasks;
		this.dueTasks = dueTasks;
		this.audience = audience;
		this.sheet = sheet;
	}

	@Override
	public boolean concerns(String template) {
		return TEMPLATES.contains(template);
	}

	@Override
	public Optional<Map<String, Object>> facts(Notification notification) {
		return Optional.ofNullable(this.tasks.createTaskQuery().taskId(notification.fact(TASK)).singleResult())
			.filter((task) -> isStillTheOccasion(notification, task))
			.flatMap((task) -> facts(notification, task, this.audience.of(task)));
	}

	private boolean isStillTheOccasion(Notification notification, Task task) {
		return notification.template().equals(CREATED) || this.dueTasks.of(task)
			.filter((due) -> due.key().equals(notification.fact(Notifications.KEY)))
			.isPresent();
	}

	private Optional<Map<String, Object>> facts(Notification notification, Task task, List<String> people) {
		var concerned = notification.template().equals(ESCALATED) || people.contains(notification.recipient());
		return concerned ? Optional.of(facts(task, people)) : Optional.empty();
	}

	private Map<String, Object> facts(Task task, List<String> people) {
		var facts = new HashMap<>(this.sheet.of(task, people));
		this.dueTasks.of(task).ifPresent((due) -> facts.put(OCCASION, due.occasion().name()));
		Optional.ofNullable(task.getDueDate()).map(this.dueTasks::day).ifPresent((dueOn) -> facts.putAll(until(dueOn)));
		return facts;
	}

	private Map<String, Object> until(LocalDate dueOn) {
		return Map.of(DUE_ON, dueOn.toString(), "daysLeft", ChronoUnit.DAYS.between(this.dueTasks.today(), dueOn));
	}

}
