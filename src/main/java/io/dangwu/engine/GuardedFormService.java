package io.dangwu.engine;

import java.util.Collection;
import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service behind the guard. */
class GuardedFormService extends FormServiceImpl {

	private final TaskGuard guard;

	GuardedFormService(TaskGuard guard) {
		this.guard = guard;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		this.commandExecutor.execute((context) -> {
			super.submitTaskForm(taskId, this.guard.admit(context, taskId, properties));
			return null;
		});
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserialize) {
		return this.commandExecutor.execute((context) -> super.submitTaskFormWithVariablesInReturn(taskId,
				this.guard.admit(context, taskId, properties), deserialize));
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId) {
		return this.commandExecutor.execute((context) -> {
			super.getTaskFormVariables(taskId);
			return this.guard.prefill(context, taskId);
		});
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
		return this.commandExecutor.execute((context) -> {
			super.getTaskFormVariables(taskId, names, deserialize);
			return this.guard.prefill(context, taskId);
		});
	}

}
