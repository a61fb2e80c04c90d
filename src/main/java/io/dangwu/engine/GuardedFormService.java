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
		super.submitTaskForm(taskId, this.guard.admit(this.commandExecutor, taskId, properties));
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserialize) {
		return super.submitTaskFormWithVariablesInReturn(taskId,
				this.guard.admit(this.commandExecutor, taskId, properties), deserialize);
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId) {
		super.getTaskFormVariables(taskId);
		return this.guard.prefill(this.commandExecutor, taskId);
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
		super.getTaskFormVariables(taskId, names, deserialize);
		return this.guard.prefill(this.commandExecutor, taskId);
	}

}
