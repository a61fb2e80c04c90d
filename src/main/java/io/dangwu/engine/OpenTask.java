package io.dangwu.engine;

import java.util.Optional;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** An open task as the guard sees it, whoever asks. */
record OpenTask(String process, String task, String businessKey) {

	static Optional<OpenTask> find(CommandContext context, String taskId) {
		return entity(context, taskId).flatMap(OpenTask::of);
	}

	/**
	 * The task for somebody who wants to complete it; strangers are turned away before
	 * they are told what its form asks.
	 */
	static Optional<TaskEntity> forWork(CommandContext context, String taskId) {
		var task = entity(context, taskId);
		task.ifPresent((found) -> checkMayWork(context, found));
		return task;
	}

	/** None where the task belongs to no process. */
	static Optional<OpenTask> of(TaskEntity task) {
		return Optional.of(task).filter((one) -> one.getProcessInstanceId() != null).map(OpenTask::open);
	}

	private static Optional<TaskEntity> entity(CommandContext context, String taskId) {
		return Optional.ofNullable(context.getTaskManager().findTaskById(taskId));
	}

	private static void checkMayWork(CommandContext context, TaskEntity task) {
		context.getProcessEngineConfiguration().getCommandCheckers().forEach((checker) -> checker.checkTaskWork(task));
	}

	private static OpenTask open(TaskEntity task) {
		return new OpenTask(keyOfDefinition(task.getProcessDefinitionId()), task.getTaskDefinitionKey(),
				task.getProcessInstance().getBusinessKey());
	}

	private static String keyOfDefinition(String definitionId) {
		return Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(definitionId)
			.getKey();
	}

}
