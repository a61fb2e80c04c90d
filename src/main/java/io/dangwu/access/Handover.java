package io.dangwu.access;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Gives tasks back to their group when whoever had taken them no longer belongs to it.
 */
@Component
class Handover {

	private final TaskService tasks;

	Handover(TaskService tasks) {
		this.tasks = tasks;
	}

	void release(String userId, List<String> groups) {
		this.tasks.createTaskQuery()
			.taskAssignee(userId)
			.list()
			.stream()
			.filter((task) -> isForOthers(task, userId, groups))
			.forEach((task) -> this.tasks.setAssignee(task.getId(), null));
	}

	private boolean isForOthers(Task task, String userId, List<String> groups) {
		var candidates = this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> link.getType().equals(IdentityLinkType.CANDIDATE))
			.toList();
		return !candidates.isEmpty() && candidates.stream().noneMatch((link) -> includes(link, userId, groups));
	}

	private static boolean includes(IdentityLink candidate, String userId, List<String> groups) {
		return Objects.equals(candidate.getUserId(), userId) || groups.contains(candidate.getGroupId());
	}

}
