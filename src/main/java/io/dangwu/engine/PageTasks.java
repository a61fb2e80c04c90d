package io.dangwu.engine;

import java.util.List;

import io.dangwu.regulation.Verdict;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Completes tasks whose work is done on pages of ours; in Tasklist they only say where
 * the page is.
 */
@Component
public class PageTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	PageTasks(TaskService tasks, RuntimeService runtime) {
		this.tasks = tasks;
		this.runtime = runtime;
	}

	/** The work behind the task is done by that person; refused where nobody is asked. */
	public void done(String businessKey, String task, String userId) {
		complete(open(businessKey, task), userId);
	}

	/** The same for one of several such tasks, told apart by a variable. */
	public void done(String businessKey, String task, String variable, String value, String userId) {
		complete(open(businessKey, task).stream()
			.filter((open) -> value.equals(this.runtime.getVariable(open.getExecutionId(), variable)))
			.toList(), userId);
	}

	private List<Task> open(String businessKey, String task) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(task).list();
	}

	private void complete(List<Task> open, String userId) {
		Verdict.refusedIf(open.isEmpty(), "这项工作已由他人办理，请刷新页面").orThrow();
		open.forEach((task) -> {
			this.tasks.setAssignee(task.getId(), userId);
			this.tasks.complete(task.getId());
		});
	}

}
