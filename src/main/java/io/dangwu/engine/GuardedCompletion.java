package io.dangwu.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Completes a task with what the guard lets in. The engine has asked before that whether
 * the actor may, so that strangers are turned away before they are told what its form
 * asks.
 */
class GuardedCompletion extends CompleteTaskCmd {

	private final transient TaskGuard guard;

	GuardedCompletion(TaskGuard guard, String taskId, @Nullable Map<String, Object> variables, boolean returning,
			boolean deserialize) {
		super(taskId, variables, returning, deserialize);
		this.guard = guard;
	}

	@Override
	protected void checkCompleteTask(TaskEntity task, CommandContext context) {
		super.checkCompleteTask(task, context);
		this.variables = this.guard.admit(task, this.variables);
	}

}
