package io.dangwu.access;

import java.time.Clock;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/** How much waits for somebody in Tasklist, list by list. */
@Component
public class TaskCounts {

	private final TaskService tasks;

	private final TasklistFilters filters;

	private final Clock clock;

	TaskCounts(TaskService tasks, TasklistFilters filters, Clock clock) {
		this.tasks = tasks;
		this.filters = filters;
		this.clock = clock;
	}

	/** What the person or the person's groups may do, taken or not. */
	public List<Count> of(String userId) {
		return List.of(count(TasklistFilters.OPEN, open(userId), false),
				count(TasklistFilters.MINE, this.tasks.createTaskQuery().taskAssignee(userId), false),
				count(TasklistFilters.OVERDUE, open(userId).dueBefore(Date.from(this.clock.instant())), true));
	}

	private Count count(String list, TaskQuery query, boolean pressing) {
		var number = query.count();
		return new Count(list, number, this.filters.address(list), pressing && number > 0);
	}

	private TaskQuery open(String userId) {
		return this.tasks.createTaskQuery()
			.or()
			.taskCandidateUser(userId)
			.includeAssignedTasks()
			.taskAssignee(userId)
			.endOr();
	}

	/** The number of tasks in one list of Tasklist, and where that list is. */
	public record Count(String list, long number, String path, boolean pressing) {
	}

}
