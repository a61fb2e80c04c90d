package io.dangwu.development.process;

import java.util.Objects;
import java.util.Set;

import io.dangwu.development.CompanionsReplaced;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the open tasks of a case to those who accompany it now. */
@Component
class CompanionTasks {

	private final TaskService tasks;

	CompanionTasks(TaskService tasks) {
		this.tasks = tasks;
	}

	@EventListener
	void on(CompanionsReplaced replaced) {
		this.tasks.createTaskQuery()
			.processInstanceBusinessKey(replaced.businessKey())
			.list()
			.stream()
			.filter((task) -> isFor(replaced.before(), task))
			.forEach((task) -> handOver(task, replaced));
	}

	private boolean isFor(Set<String> people, Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.anyMatch((link) -> link.getUserId() != null && people.contains(link.getUserId()));
	}

	private void handOver(Task task, CompanionsReplaced replaced) {
		replaced.before()
			.stream()
			.filter((one) -> !replaced.after().contains(one))
			.forEach((one) -> takeFrom(one, task));
		replaced.after().forEach((one) -> this.tasks.addCandidateUser(task.getId(), one));
	}

	private void takeFrom(String userId, Task task) {
		this.tasks.deleteCandidateUser(task.getId(), userId);
		if (Objects.equals(task.getAssignee(), userId)) {
			this.tasks.setAssignee(task.getId(), null);
		}
	}

}
